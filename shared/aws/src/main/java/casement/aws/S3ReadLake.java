package casement.aws;

import casement.domain.plate.ReadLake;
import casement.domain.retention.DayPlace;
import casement.domain.video.Sha256;
import java.time.LocalDate;

/** Parquet files of reads in an S3 bucket, under {@code lake/reads/dt=YYYY-MM-DD/}. */
public final class S3ReadLake implements ReadLake {
    private final S3Objects objects;

    S3ReadLake(S3Objects objects) {
        this.objects = objects;
    }

    @Override
    public void store(LocalDate day, String name, byte[] file) {
        objects.store(
                DayFolders.of(DayPlace.READ_LAKE, day) + name + ".parquet",
                "application/vnd.apache.parquet",
                file,
                Sha256.of(file));
    }
}

package casement.columns;

import casement.domain.plate.PlateRead;
import casement.domain.plate.ReadFiles;
import com.jerolba.carpet.CarpetWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Reads as a Parquet file, a row each, in the order given. */
@Singleton
public final class ParquetReadFiles implements ReadFiles {
    @Override
    public byte[] of(List<PlateRead> reads) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CarpetWriter<ReadRow> rows = new CarpetWriter.Builder<>(file, ReadRow.class)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (PlateRead read : reads) {
                rows.write(ReadRow.of(read));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot be written", e);
        }
        return file.toByteArray();
    }
}

package casement.columns;

import casement.domain.log.EntryFiles;
import casement.domain.log.LogLine;
import casement.domain.log.PlateMarks;
import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Entries of the audit log as a Parquet file, a row each, in the order given. */
@Singleton
public final class ParquetEntryFiles implements EntryFiles {
    private final PlateMarks marks;

    public ParquetEntryFiles(PlateMarks marks) {
        this.marks = marks;
    }

    @Override
    public byte[] of(Stream<LogLine> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CarpetWriter<EntryRow> rows = new CarpetWriter.Builder<>(file, EntryRow.class)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .build()) {
            for (Iterator<LogLine> each = lines.iterator(); each.hasNext(); ) {
                rows.write(EntryRow.of(each.next(), marks));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot be written", e);
        }
        return file.toByteArray();
    }
}

package casement.hotlist.lists;

import casement.domain.hotlist.ImportReport;
import casement.domain.hotlist.ListId;
import casement.domain.hotlist.ListImport;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Locale;

/** What an import of a large file in California's layout takes, until reads are matched against it. */
public final class ImportBench {
    private ImportBench() {}

    public static void main(String[] arguments) {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        ListStores stores = new ListStores();
        ListId list = stores.stolen();
        for (int day = 16; day <= 20; day++) {
            String date = "11/%d/2026".formatted(day);
            ListImport begun = stores.begin(list);
            stores.files.receive(begun.id(), () -> CaliforniaText.stream(date, rows));
            long from = System.nanoTime();
            ListImport done = stores.importList.read(list, begun.id()).orElseThrow();
            ImportReport report = done.report().orElseThrow();
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d rows, %d bytes, %d plates, %d duplicates, %d bad lines in %.0f ms%n",
                    done.state(),
                    report.rows(),
                    report.bytes(),
                    report.plates(),
                    report.duplicates(),
                    report.badLines(),
                    (System.nanoTime() - from) / 1e6);
        }
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(ImportBench::peak)
                .sum();
        System.out.printf(
                Locale.ROOT,
                "heap: at most %d MB of %d MB allowed; matches of a listed plate: %d%n",
                peak >> 20,
                Runtime.getRuntime().maxMemory() >> 20,
                stores.matches(CaliforniaText.plate(rows / 2)).size());
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }
}

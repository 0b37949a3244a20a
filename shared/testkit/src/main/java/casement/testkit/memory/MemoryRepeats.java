package casement.testkit.memory;

import casement.domain.call.Call;
import casement.domain.call.Claim;
import casement.domain.call.KeptAnswer;
import casement.domain.call.Repeats;
import casement.domain.video.Sha256;
import casement.testkit.FaultSwitch;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Calls that may come again, in memory. */
public final class MemoryRepeats implements Repeats {
    public final FaultSwitch faults = new FaultSwitch();
    private final Map<Sha256, Known> calls = new HashMap<>();

    private record Known(Sha256 content, Optional<KeptAnswer> answer, Instant until) {
        private Claim claim() {
            return answer.<Claim>map(kept -> new Claim.Answered(content, kept))
                    .orElseGet(() -> new Claim.Begun(content));
        }
    }

    @Override
    public synchronized Claim claim(Call call, Instant now) {
        return faults.guard(() -> {
            Known known = calls.get(call.key());
            if (known != null && now.isBefore(known.until())) {
                return known.claim();
            }
            calls.put(call.key(), new Known(call.content(), Optional.empty(), now.plus(REMEMBERED)));
            return new Claim.Fresh();
        });
    }

    @Override
    public synchronized void keep(Call call, KeptAnswer answer, Instant now) {
        faults.guard(() -> {
            calls.put(call.key(), new Known(call.content(), Optional.of(answer), now.plus(REMEMBERED)));
        });
    }

    @Override
    public synchronized void release(Call call) {
        faults.guard(() -> {
            calls.remove(call.key());
        });
    }
}

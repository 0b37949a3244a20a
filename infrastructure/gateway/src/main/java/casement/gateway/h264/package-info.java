/** H.264 (ITU-T H.264) as far as a remuxer needs it: NAL units, parameter sets, avcC records. */
@NullMarked
package casement.gateway.h264;

import org.jspecify.annotations.NullMarked;

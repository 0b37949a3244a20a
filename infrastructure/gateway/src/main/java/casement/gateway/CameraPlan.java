package casement.gateway;

import casement.domain.camera.CameraId;
import casement.gateway.source.SourceAddress;

/** One camera as it was given on the command line. */
record CameraPlan(CameraId id, SourceAddress source, Preset preset) {}

"""An RTSP camera that plays an MP4 file with a track of sound beside it: rtsp_camera.py FILE PORT."""
import sys

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtspServer", "1.0")
from gi.repository import GLib, Gst, GstRtspServer

Gst.init(None)
file, port = sys.argv[1:3]
factory = GstRtspServer.RTSPMediaFactory()
factory.set_launch(
    f"( filesrc location={file} ! qtdemux name=d d.video_0 ! queue ! h264parse"
    " ! rtph264pay name=pay0 pt=96 config-interval=-1"
    " audiotestsrc is-live=true wave=silence ! audioconvert ! alawenc ! rtppcmapay name=pay1 pt=8 )"
)
factory.set_shared(True)
server = GstRtspServer.RTSPServer()
server.set_address("127.0.0.1")
server.set_service(port)
server.get_mount_points().add_factory("/camera", factory)
server.attach(None)
print("rtsp://127.0.0.1:%d/camera" % server.get_bound_port(), flush=True)
GLib.MainLoop().run()

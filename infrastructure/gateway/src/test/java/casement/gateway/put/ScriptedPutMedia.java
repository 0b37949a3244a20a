package casement.gateway.put;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Kinesis Video's PutMedia as a script plays it, for the failures that a good server does not show. */
final class ScriptedPutMedia implements AutoCloseable {
    /** What the script says to a fragment. */
    enum Reaction {
        PERSIST,
        HANG_UP,
        SAY_NOTHING,
        TAKE_AND_HANG_UP,
        REFUSE_AS_TOO_EARLY,
        REFUSE_AS_DAMAGED,
        SAY_STREAM_IS_NOT_ACTIVE
    }

    /** What to say to a fragment; connections count from 1. */
    interface Script {
        Reaction to(int connection, long timecodeMillis);
    }

    /** A fragment as it arrived. */
    record Arrived(int connection, long timecodeMillis, byte[] cluster) {}

    private static final int CLUSTER = 0x1F43B675;

    final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    final List<String> heads = new CopyOnWriteArrayList<>();
    private final ServerSocket listener;
    private final Script script;
    private final AtomicInteger connections = new AtomicInteger();

    ScriptedPutMedia(Script script) throws IOException {
        this(script, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    ScriptedPutMedia(Script script, ServerSocket listener) {
        this.listener = listener;
        this.script = script;
        Thread.ofPlatform().daemon().start(this::accept);
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                Thread.ofPlatform().daemon().start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket;
                InputStream in = new BufferedInputStream(socket.getInputStream())) {
            StringBuilder head = new StringBuilder();
            for (String line = ChunkedInput.line(in); !line.isEmpty(); line = ChunkedInput.line(in)) {
                head.append(line).append('\n');
            }
            if (head.indexOf("/getDataEndpoint") > 0) {
                answerEndpoint(socket.getOutputStream());
                return;
            }
            heads.add(head.toString());
            putMedia(in, socket.getOutputStream());
        } catch (IOException gone) {
            // the client may go at any time
        }
    }

    private void answerEndpoint(OutputStream out) throws IOException {
        String body = "{\"DataEndpoint\":\"" + endpoint() + "\"}";
        out.write(("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void putMedia(InputStream in, OutputStream out) throws IOException {
        int connection = connections.incrementAndGet();
        out.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        while (true) {
            byte[] chunk = chunk(in);
            if (chunk.length == 0) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                return;
            }
            if (ByteBuffer.wrap(chunk).getInt() == CLUSTER) {
                long timecode = timecode(chunk);
                arrived.add(new Arrived(connection, timecode, chunk));
                if (!react(script.to(connection, timecode), timecode, out)) {
                    return;
                }
            }
        }
    }

    /** @return whether to go on */
    private static boolean react(Reaction reaction, long timecode, OutputStream out) throws IOException {
        switch (reaction) {
            case PERSIST -> {
                say(out, "BUFFERING", timecode, "");
                say(out, "RECEIVED", timecode, "");
                say(out, "PERSISTED", timecode, "");
            }
            case TAKE_AND_HANG_UP -> say(out, "BUFFERING", timecode, "");
            case REFUSE_AS_TOO_EARLY -> say(out, "ERROR", timecode, error(4004));
            case REFUSE_AS_DAMAGED -> say(out, "ERROR", timecode, error(4006));
            case SAY_STREAM_IS_NOT_ACTIVE -> say(out, "ERROR", timecode, error(4008));
            case HANG_UP, SAY_NOTHING -> {}
        }
        return reaction == Reaction.PERSIST || reaction == Reaction.SAY_NOTHING;
    }

    private static String error(int id) {
        return ",\"ErrorId\":" + id + ",\"ErrorCode\":\"SCRIPTED\"";
    }

    private static void say(OutputStream out, String event, long timecode, String more) throws IOException {
        String line = "{\"EventType\":\"" + event + "\",\"FragmentTimecode\":" + timecode + ",\"FragmentNumber\":\"9"
                + timecode + "\"" + more + "}\n";
        out.write((Integer.toHexString(line.length()) + "\r\n" + line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static byte[] chunk(InputStream in) throws IOException {
        int length = Integer.parseInt(ChunkedInput.line(in), 16);
        byte[] chunk = in.readNBytes(length);
        ChunkedInput.line(in);
        return chunk;
    }

    private static long timecode(byte[] cluster) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(cluster);
        in.getInt();
        int sizeLength = Integer.numberOfLeadingZeros(in.get(4) & 0xFF) - 23;
        in.position(4 + sizeLength + 1);
        int length = in.get() & 0x7F;
        ByteArrayOutputStream value = new ByteArrayOutputStream();
        value.write(new byte[8 - length]);
        value.write(cluster, in.position(), length);
        return ByteBuffer.wrap(value.toByteArray()).getLong();
    }
}

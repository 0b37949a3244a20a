package casement.gateway.put;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One PutMedia call on one socket: chunks go up while acknowledgements come down. */
final class PutMediaConnection implements Closeable {
    private static final int CONNECT_MILLIS = 10_000;
    private static final int BUFFER = 1 << 16;

    private final Socket wire;
    private final Socket socket;
    private final OutputStream out;

    private PutMediaConnection(Socket wire, Socket socket) throws IOException {
        this.wire = wire;
        this.socket = socket;
        this.out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
    }

    /** Connects; over https the server must prove by its certificate that it is the host that was asked for. */
    static PutMediaConnection open(URI endpoint, SSLSocketFactory tls) throws IOException {
        boolean secure = "https".equals(endpoint.getScheme());
        int usual = secure ? 443 : 80;
        int port = endpoint.getPort() < 0 ? usual : endpoint.getPort();
        Socket wire = new Socket();
        try {
            wire.connect(new InetSocketAddress(endpoint.getHost(), port), CONNECT_MILLIS);
            wire.setTcpNoDelay(true);
            wire.setKeepAlive(true);
            return new PutMediaConnection(wire, secure ? secured(wire, endpoint.getHost(), port, tls) : wire);
        } catch (IOException e) {
            wire.close();
            throw new UplinkFault(
                    UplinkFault.Kind.UNREACHABLE, "cannot connect to " + endpoint + ": " + e.getMessage(), e);
        }
    }

    private static Socket secured(Socket wire, String host, int port, SSLSocketFactory tls) throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(wire, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.setSoTimeout(CONNECT_MILLIS);
        socket.startHandshake();
        socket.setSoTimeout(0);
        return socket;
    }

    BufferedInputStream answer() throws IOException {
        return new BufferedInputStream(socket.getInputStream());
    }

    void head(String head) throws IOException {
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    void send(byte[] piece) throws IOException {
        out.write((Integer.toHexString(piece.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(piece);
        out.write('\r');
        out.write('\n');
        out.flush();
    }

    /** The body ends here; the answer may go on. */
    void finish() throws IOException {
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** Ends it at once, even while another thread is stuck in writing. */
    @Override
    public void close() throws IOException {
        wire.close();
    }
}

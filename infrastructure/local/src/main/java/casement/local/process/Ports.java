package casement.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** TCP ports of this machine, on the loopback interface. */
public final class Ports {
    private Ports() {}

    /** One that nobody listens on now. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }

    public static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws IllegalStateException when nobody answers in time, pointing at the log */
    public static void await(int port, Child child, Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (!answers(port)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(child.name() + " did not start within " + longest.toSeconds()
                        + " s; its output is in " + child.log());
            }
            Thread.sleep(50);
        }
    }
}

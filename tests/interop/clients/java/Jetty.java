import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.websocket.api.WebSocketAdapter;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** Eclipse Jetty. */
final class Jetty {
    public static void main(String[] args) throws Exception {
        var client = new WebSocketClient();
        client.start();
        Jobs.work((url, close) -> {
            var listener = new Listener();
            var session = client.connect(listener, url).get();
            if (close != null) {
                session.close(close.code(), close.reason());
            }
            return listener.ended;
        });
    }

    public static final class Listener extends WebSocketAdapter {
        final CompletableFuture<Jobs.Ending> ended = new CompletableFuture<>();

        @Override
        public void onWebSocketError(Throwable error) {
            ended.completeExceptionally(error);
        }

        @Override
        public void onWebSocketClose(int code, String reason) {
            ended.complete(new Jobs.Ending(code, reason == null ? "" : reason));
        }
    }
}

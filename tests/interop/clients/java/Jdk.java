import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The JDK's own java.net.http.WebSocket. */
final class Jdk {
    public static void main(String[] args) throws Exception {
        var http = HttpClient.newHttpClient();
        Jobs.work((url, close) -> {
            var listener = new Listener();
            WebSocket socket = http.newWebSocketBuilder().buildAsync(url, listener).get();
            if (close != null) {
                socket.sendClose(close.code(), close.reason()).get();
            }
            return listener.ended;
        });
    }

    private static final class Listener implements WebSocket.Listener {
        final CompletableFuture<Jobs.Ending> ended = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            ended.complete(new Jobs.Ending(code, reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            ended.completeExceptionally(error);
        }
    }
}

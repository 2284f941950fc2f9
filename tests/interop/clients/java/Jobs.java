import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.ajax.JSON;

/** Does the jobs on the input one by one, and prints how they have ended. */
final class Jobs {
    /** With a {@code close}, the client closes; without, the server. */
    interface Client {
        CompletableFuture<Ending> run(URI url, Close close) throws Exception;
    }

    record Close(int code, String reason) {}

    record Ending(int code, String reason) {
        Map<String, Object> json() {
            // Both clients report a lost connection as 1006.
            boolean clean = code != 1006;
            return Map.of("code", code, "reason", clean ? reason : "", "clean", clean);
        }
    }

    static void work(Client client) throws Exception {
        var endings = new ArrayList<>();
        for (Object job : (Object[]) JSON.parse(new InputStreamReader(System.in, UTF_8))) {
            endings.add(run(client, (Map<?, ?>) job).json());
        }
        new PrintStream(System.out, true, UTF_8).println(JSON.toString(endings));
        System.exit(0);
    }

    private static Ending run(Client client, Map<?, ?> job) {
        Close close = null;
        if (job.get("close") instanceof Object[] parts) {
            close = new Close(((Long) parts[0]).intValue(), (String) parts[1]);
        }
        try {
            URI url = URI.create((String) job.get("url"));
            return client.run(url, close).get(20, TimeUnit.SECONDS);
        } catch (Exception error) {
            return new Ending(1006, "");
        }
    }
}

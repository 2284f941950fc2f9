// The WebSocket that the runtime has: Deno's, or Bun's.
import { work } from "./jobs.js";
import { session } from "./session.js";

await work((job) => session(WebSocket, job));

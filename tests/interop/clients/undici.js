import { WebSocket } from "undici";
import { work } from "./jobs.js";
import { session } from "./session.js";

await work((job) => session(WebSocket, job));
process.exit(); // Its sockets may live on.

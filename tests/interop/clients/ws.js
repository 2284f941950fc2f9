import { WebSocket } from "ws";
import { work } from "./jobs.js";
import { session } from "./session.js";

await work((job) => session(WebSocket, job));

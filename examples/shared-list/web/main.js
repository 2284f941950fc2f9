// Runs the client in Node; a page would call `stay` itself.

import { stay } from "./build/client.js";

await stay(process.argv[2], (end) => console.log(end));

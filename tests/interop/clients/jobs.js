import { json } from "node:stream/consumers";

/** Does the jobs on the input one by one, and prints how they have ended. */
export const work = async (run) => {
  const endings = [];
  for (const job of await json(process.stdin)) endings.push(await run(job));
  console.log(JSON.stringify(endings));
};

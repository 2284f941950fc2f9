import asyncio
import json
import sys

LOST = {"code": 1006, "reason": "", "clean": False}


def work(run):
    """Does the jobs on the input one by one, and prints how they have ended."""

    async def all_of_them():
        return [await one(job) for job in json.load(sys.stdin)]

    async def one(job):
        try:
            return await asyncio.wait_for(run(job["url"], job["close"]), 20) or LOST
        except TimeoutError:
            return LOST

    print(json.dumps(asyncio.run(all_of_them())))

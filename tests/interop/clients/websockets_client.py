from jobs import work
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed


async def run(url, close):
    async with connect(url) as socket:
        if close:
            await socket.close(*close)
        try:
            await socket.recv()
        except ConnectionClosed as closed:
            if closed.rcvd:
                clean = closed.sent is not None
                return {"code": closed.rcvd.code, "reason": closed.rcvd.reason, "clean": clean}


work(run)

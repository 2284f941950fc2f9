from aiohttp import ClientSession, WSMsgType
from jobs import work


async def run(url, close):
    async with ClientSession() as session, session.ws_connect(url) as socket:
        if close:
            code, reason = close
            await socket.close(code=code, message=reason.encode())
            # Of the answer, it keeps the code alone.
            clean = socket.close_code != 1006 and socket.exception() is None
            return {"code": socket.close_code, "reason": reason, "clean": clean}
        message = await socket.receive()
        if message.type is WSMsgType.CLOSE:
            clean = socket.closed and socket.exception() is None
            return {"code": message.data, "reason": message.extra or "", "clean": clean}


work(run)

// One connection by the WebSocket that browsers have: closed with a code and a reason, or by the
// server. Complete in itself, for a page takes its text.
export const session = (WebSocket, { url, close }) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url);
    const end = ({ code, reason, wasClean }) => {
      clearTimeout(timer);
      resolve({ code, reason, clean: wasClean });
    };
    const timer = setTimeout(() => end({ code: 1006, reason: "", wasClean: false }), 20_000);
    socket.onopen = () => close && socket.close(...close);
    socket.onerror = () => {}; // A close follows.
    socket.onclose = end;
  });

import { ChatClose, getChatCloseReconnect } from "./close-codes.js";

/** Keeps a chat open until the list says not to reconnect. */
export function stay(url: string, show: (text: string) => void): void {
  let attempt = 0;
  const connect = () => {
    const socket = new WebSocket(url);
    const start = Date.now();
    socket.onclose = ({ code }) => {
      if (code === ChatClose.TokenExpired) show("please log in again");
      if (Date.now() - start > 30_000) attempt = 0;
      const next = getChatCloseReconnect(code) ?? "never";
      if (next === "never") return;
      const most = Math.min(1000 * 2 ** attempt++, 60_000);
      setTimeout(connect, Math.random() * most);
    };
  };
  connect();
}

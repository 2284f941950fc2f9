import { ChatClose, getChatCloseReconnect } from "./close-codes.js";

/** Keeps a chat open until the list says not to reconnect. */
export function stay(url: string, show: (text: string) => void): void {
  let attempt = 0;
  const connect = () => {
    const socket = new WebSocket(url);
    const start = Date.now();
    socket.onclose = ({ code }) => {
      if (code === ChatClose.TokenExpired) show("please log in again");
      const lasted = Date.now() - start > 30_000;
      if (lasted) attempt = 0;
      const next = getChatCloseReconnect(code) ?? "never";
      if (next === "never") return;
      // A server that keeps saying "now" must not keep the page busy.
      const isNow = next === "now" && lasted;
      const most = isNow ? 0 : Math.min(1000 * 2 ** attempt++, 60_000);
      setTimeout(connect, Math.random() * most);
    };
  };
  connect();
}

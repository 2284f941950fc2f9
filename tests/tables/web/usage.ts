// What a client writes: it compiles, and what is wrong in it does not.

import {
  GatewayClose,
  GatewayCloseByCode,
  isGatewayCloseCode,
  reconnectGatewayClose,
} from "./GatewayClose.js";
import type { GatewayCloseCode, GatewayCloseInfo } from "./GatewayClose.js";

export function know(code: number): GatewayCloseInfo | null {
  if (!isGatewayCloseCode(code)) {
    // @ts-expect-error: nothing is known of any number.
    void GatewayCloseByCode[code];
    return null;
  }
  const known: GatewayCloseCode = code;
  return GatewayCloseByCode[known];
}

export function next(code: number): string {
  switch (reconnectGatewayClose(code)) {
    case "now":
      return "at once";
    case "backoff":
      return "after a delay";
    case "never":
      return "stay away";
    case null:
      return "nobody says"; // and there is no other case
  }
}

export function isOver(code: GatewayCloseCode): boolean {
  switch (code) {
    case GatewayClose.AuthenticationFailed:
      return true;
    // @ts-expect-error: not one of the codes.
    case 4999:
      return true;
    default:
      return GatewayCloseByCode[code].reconnect === "never";
  }
}

// @ts-expect-error: not one of the codes.
export const wrong: GatewayCloseCode = 4006;

export const right: GatewayCloseCode = 4007;

// @ts-expect-error: the codes are constants.
GatewayClose.InvalidSeq = 4001;

// @ts-expect-error: and so is what is known of them.
GatewayCloseByCode[4001].reconnect = "never";

// @ts-expect-error: neither can a row be replaced.
GatewayCloseByCode[4001] = GatewayCloseByCode[4002];

// What a client writes. It compiles, and its mistakes do not.

import {
  GatewayClose,
  GatewayCloseByCode,
  isGatewayCloseCode,
  getGatewayCloseReconnect,
} from "./GatewayClose.js";
import { ChatClose, ChatCloseByCode } from "./ChatClose.js";
import { MetaByCode } from "./Meta.js";
import type { GatewayCloseCode, GatewayCloseInfo } from "./GatewayClose.js";

export function know(code: number): GatewayCloseInfo | null {
  if (!isGatewayCloseCode(code)) {
    // @ts-expect-error: a `number` is not a key.
    void GatewayCloseByCode[code];
    return null;
  }
  const known: GatewayCloseCode = code;
  return GatewayCloseByCode[known];
}

export function next(code: number): string {
  switch (getGatewayCloseReconnect(code)) {
    case "now":
      return "at once";
    case "backoff":
      return "after a delay";
    case "never":
      return "stay away";
    case null:
      return "not specified"; // there is no other case
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

// @ts-expect-error: so are their rows.
GatewayCloseByCode[4001].reconnect = "never";

// @ts-expect-error: a row cannot be replaced either.
GatewayCloseByCode[4001] = GatewayCloseByCode[4002];

// Each value has its own type.
export const name: "AuthenticationFailed" =
  GatewayCloseByCode[GatewayClose.AuthenticationFailed].name;
export const delay: number = MetaByCode[1011].meta.delay_ms;
export const resume: true = MetaByCode[1011].meta.resume;

// @ts-expect-error: there is no such metadata.
void MetaByCode[1001].meta.delay_ms;

// The list that uses every feature: own, standard and nested codes.
export const expired: "TokenExpired" = ChatCloseByCode[4001].name;
export const delay_ms: number = ChatCloseByCode[4001].meta.delay_ms;
export const five_seconds: 5000 = ChatCloseByCode[4001].meta.delay_ms;
export const resumed: false = ChatCloseByCode[4001].meta.resume;
export const action: "refresh token" = ChatCloseByCode[4001].meta.action;
export const nested: 4551 = ChatClose.AuthCloseInternal;
export const standard: "Internal" = ChatCloseByCode[1011].name;

// @ts-expect-error: a number is not a string.
export const text: string = ChatCloseByCode[4001].meta.delay_ms;

// @ts-expect-error: a code stands for the first variant that has it.
export const revoked: "TokenRevoked" = ChatCloseByCode[4001].name;

// @ts-expect-error: this code has other metadata.
void ChatCloseByCode[4000].meta.delay_ms;

// @ts-expect-error: observed, but not one of the codes.
void ChatCloseByCode[1006];

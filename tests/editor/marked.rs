//! What an editor shows in the attribute. `^` marks a place in the line of code above. Behind it is what
//! rust-analyzer shows there, or the lines that it goes to; nothing else may be there. `…` is for any text.
//! Where a field is in a reason, the derive's own name for it is shown, too: rustc shows the error that a field cannot
//! be formatted where that name is, which must be in the reason. And `into` goes to all that its conversions name.

use close_codes::CloseCodes;

const BASE: u16 = 4100;

const LEFT: &str = "left";

mod list {
    pub const ROOM: u16 = 4150;
}

const fn code(offset: u16) -> u16 {
    BASE + offset
}

#[derive(Debug, CloseCodes)]
#[close(into(tungstenite))]
//           ^ goes: …//! Lightweight, flexible WebSockets for Rust.…
pub enum ChatError {
    #[close(BASE + 1, LEFT, reconnect = never)]
    //      ^ shows: marked | const BASE: u16 = 4100 (0x1004)
    //      ^ goes: const BASE: u16 = 4100;
    //                ^ shows: marked | const LEFT: &str = "left"
    //                ^ goes: const LEFT: &str = "left";
    //                      ^ shows: close_codes::code::reconnect | pub enum Reconnect {…
    //                      ^ goes: pub enum Reconnect {
    //                                  ^ shows: close_codes::code::reconnect::Reconnect | Never = 0 | Do not reconnect: …
    //                                  ^ goes: Never,
    Left,
    #[close(4102, "{user} is banned", reconnect = backoff)]
    //      ^ shows:
    //      ^ goes:
    //              ^ shows: marked::ChatError::Banned | pub user: u32 | Who it was. | let __field_0: &u32
    //              ^ goes: #[derive(Debug, CloseCodes)] | user: u32,
    //                                            ^ shows: close_codes::code::reconnect::Reconnect | Backoff = 1 | Reconnect after a random delay …
    //                                            ^ goes: Backoff,
    Banned {
        /// Who it was.
        user: u32,
    },
    #[close(list::ROOM, "room {0} is full")]
    //            ^ shows: marked::list | pub const ROOM: u16 = 4150 (0x1036)
    //            ^ goes: pub const ROOM: u16 = 4150;
    RoomFull(u64),
    #[close(code(4), "gone", reconnect = now)]
    //      ^ shows: marked | const fn code(offset: u16) -> u16
    //      ^ goes: const fn code(offset: u16) -> u16 {
    //                                   ^ goes: Now,
    Gone,
}

pub mod chat;
pub mod converted;

#[expect(clippy::disallowed_types, reason = "sends Close frames")]
pub mod close;

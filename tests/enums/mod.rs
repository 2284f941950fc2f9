//! The enums of real applications, and one list that uses every feature. Several tests use them.

pub(crate) mod centrifugo;
pub(crate) mod discord;
pub(crate) mod everything;
pub(crate) mod graphql_ws;

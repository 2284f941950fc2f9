//! The tables of real applications, compared with what their owners publish, and the exports as their consumers
//! see them.

mod centrifugo;
mod discord;
#[path = "../enums/mod.rs"]
mod enums;
mod everything;
mod export_json;
mod export_markdown;
mod export_web;
mod failing;
mod graphql_ws;
mod nasty;
mod policy;
mod published;
mod shapes;

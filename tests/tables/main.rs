//! Tables of close codes: real ones against what their owners publish, how an enum is read from a
//! code, and the exports as their consumers see them.

mod centrifugo;
mod constants;
mod decoding;
mod discord;
mod disjoint;
mod export_json;
mod export_markdown;
mod export_web;
mod graphql_ws;
mod nasty;
mod no_alloc;
mod policy;
mod published;
mod shapes;
mod status;

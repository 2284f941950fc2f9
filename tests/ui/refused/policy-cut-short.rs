//! Policy cut short.
use close_codes::CloseCodes;

#[derive(CloseCodes)]
#[close(reconnect(4000..=4499 =))]
pub enum A { #[close(4001)] X }
#[derive(CloseCodes)]
#[close(reconnect(4000..=4499))]
pub enum B { #[close(4001)] X }
#[derive(CloseCodes)]
#[close(reconnect(4000..=4499 = sometimes, 1000..=1001 = never))]
pub enum C { #[close(4001)] X }
fn main() {}

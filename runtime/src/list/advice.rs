//! What a client should do after a connection has ended.

use super::CodeTable;
use crate::code::Reconnect;
use crate::frame::CloseStatus;

impl CodeTable {
    /// Returns what a client should do after a connection has ended this way. The first of these that specifies
    /// anything takes precedence:
    ///
    /// 1. a row with the code, the enum's own before nested ones;
    /// 2. the enum's policy, then the policies of nested enums;
    /// 3. the standards ([`CloseStatus::reconnect`]);
    /// 4. the policy's `_`, then those of nested enums.
    ///
    /// ```
    /// use close_codes::{CloseCode, CloseStatus, CodeTable, Reconnect};
    ///
    /// const ADVICE: Option<Reconnect> =
    ///     CodeTable::EMPTY.reconnect_for(CloseStatus::Received(CloseCode::SERVICE_RESTART));
    /// assert_eq!(ADVICE, Some(Reconnect::Backoff));
    /// ```
    #[must_use]
    pub const fn reconnect_for(&self, status: CloseStatus) -> Option<Reconnect> {
        match self.stated_for(status) {
            Some(reconnect) => Some(reconnect),
            None => self.reconnect_unlisted(status),
        }
    }

    /// The same for a code without a row.
    pub(crate) const fn reconnect_unlisted(&self, status: CloseStatus) -> Option<Reconnect> {
        if let Some(reconnect) = self.policy_for(status.get()) {
            return Some(reconnect);
        }
        match status.reconnect() {
            Some(reconnect) => Some(reconnect),
            None => self.rest_of_all(),
        }
    }

    const fn stated_for(&self, status: CloseStatus) -> Option<Reconnect> {
        let Some(code) = status.code() else { return None };
        let mut rows = self.iter();
        while let Some(row) = rows.next() {
            if row.has(code) && row.reconnect().is_some() {
                return row.reconnect();
            }
        }
        None
    }

    const fn policy_for(&self, code: u16) -> Option<Reconnect> {
        let mut rest = self.policy;
        while let [(first, last, reconnect), tail @ ..] = rest {
            if *first <= code && code <= *last {
                return Some(*reconnect);
            }
            rest = tail;
        }
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            if let Some(reconnect) = table.policy_for(code) {
                return Some(reconnect);
            }
            rest = tail;
        }
        None
    }

    const fn rest_of_all(&self) -> Option<Reconnect> {
        if self.rest.is_some() {
            return self.rest;
        }
        let mut rest = self.nested;
        while let [table, tail @ ..] = rest {
            if let Some(reconnect) = table.rest_of_all() {
                return Some(reconnect);
            }
            rest = tail;
        }
        None
    }
}

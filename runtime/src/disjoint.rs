//! Several enums on one connection: none may have a code of another.

use crate::rules::Message;
use crate::{CodeInfo, CodeTable};

/// Fails to compile when two enums have a code in common.
///
/// ```
/// # #[cfg(feature = "derive")] {
/// use close_codes::CloseCodes;
///
/// #[derive(CloseCodes)]
/// enum AuthError {
///     #[close(4101)]
///     TokenExpired,
/// }
///
/// #[derive(CloseCodes)]
/// enum ChatError {
///     #[close(4201)]
///     RoomFull,
///     #[close(transparent)]
///     Auth(AuthError),
/// }
///
/// close_codes::assert_disjoint!(ChatError, AuthError);
/// # }
/// ```
///
/// It stands where an item can stand: in a module, or in a function. The enums nested in
/// transparent variants count, each once, wherever it is found: above, `AuthError` is in
/// `ChatError`, and that is no mistake. It is one to list an enum twice.
///
/// ```compile_fail,E0080
/// # use close_codes::CloseCodes;
/// # #[derive(CloseCodes)]
/// # enum AuthError {
/// #     #[close(4201)]
/// #     TokenExpired,
/// # }
/// # #[derive(CloseCodes)]
/// # enum ChatError {
/// #     #[close(4201)]
/// #     RoomFull,
/// # }
/// // close code 4201 is that of `ChatError::RoomFull` and of `AuthError::TokenExpired`
/// close_codes::assert_disjoint!(ChatError, AuthError);
/// ```
#[macro_export]
macro_rules! assert_disjoint {
    ($($type:ty),+ $(,)?) => {
        const _: () = $crate::__private::assert_disjoint(&[
            $((::core::stringify!($type), <$type as $crate::CloseCodes>::CODES)),+
        ]);
    };
}

/// Refuses two enums that have a code in common. Each stands beside its name in the list.
#[track_caller]
#[expect(clippy::large_stack_arrays, reason = "it is there at compile time only")]
pub const fn assert_disjoint(list: &[(&'static str, CodeTable)]) {
    let mut uses = Uses { by_code: [None; 2000], tables: 0 };
    let mut rest = list;
    while let [(listed, table), tail @ ..] = rest {
        uses.add(table, listed, false);
        rest = tail;
    }
}

/// Which row has a code first.
struct Uses {
    /// By code less 3000.
    by_code: [Option<Use>; 2000],
    /// How many tables there were, nested ones included.
    tables: usize,
}

#[derive(Clone, Copy)]
struct Use {
    row: &'static CodeInfo,
    /// Which table the row is in, counted as they come.
    table: usize,
    /// The full name of the enum.
    type_name: &'static str,
    /// The name of the enum in the list, or of the one there that it is nested in.
    listed: &'static str,
    is_nested: bool,
}

impl Uses {
    #[track_caller]
    const fn add(&mut self, table: &CodeTable, listed: &'static str, is_nested: bool) {
        self.tables += 1;
        let mut rows = table.own();
        let (number, type_name) = (self.tables, table.type_name());
        while let [row, tail @ ..] = rows {
            let new = Use { row, table: number, type_name, listed, is_nested };
            let index = row.code().get() as usize - 3000;
            match &self.by_code[index] {
                Some(first) => first.refuse(&new),
                None => self.by_code[index] = Some(new),
            }
            rows = tail;
        }
        let mut nested = table.nested();
        while let [table, tail @ ..] = nested {
            self.add(table, listed, true);
            nested = tail;
        }
    }
}

impl Use {
    /// Refuses another use of the code: but the derive has judged those within one enum, and an
    /// enum that is nested may be met again.
    #[track_caller]
    const fn refuse(&self, again: &Self) {
        let is_same = is_equal(self.type_name, again.type_name)
            && (!self.type_name.is_empty() || is_equal(self.row.name(), again.row.name()));
        if self.table == again.table || is_same && (self.is_nested || again.is_nested) {
            return;
        }
        let code = self.row.code().get();
        // Lossless: `i128::from` is not const.
        let start = Message::new("close code ").number(code as i128).text(" is that of ");
        let start = again.name(&self.name(&start).text(" and of "));
        let message = if is_same {
            start.text(", and the two are one\nhelp: list each enum once")
        } else {
            start.text("\nhelp: give one of them a code of its own")
        };
        panic!("{}", message.as_str());
    }

    /// `ChatError::RoomFull`
    const fn name(&self, start: &Message) -> Message {
        let variant = self.row.name();
        if self.is_nested && !self.type_name.is_empty() {
            let start = start.text("`").text(self.type_name).text("::").text(variant);
            start.text("` in `").text(self.listed).text("`")
        } else {
            start.text("`").text(self.listed).text("::").text(variant).text("`")
        }
    }
}

const fn is_equal(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    while let ([a, rest_of_left @ ..], [b, rest_of_right @ ..]) = (left, right) {
        if *a != *b {
            return false;
        }
        (left, right) = (rest_of_left, rest_of_right);
    }
    left.len() == right.len()
}

//! The names of rows, each different.

use core::iter::repeat_n;

use crate::list::{CodeInfo, CodeTable};

/// The name of a row in the object of names. If an earlier row has the same name for another code, it is prefixed
/// with the name of its enum. If that name is taken too, its code is appended, and then underscores until no other
/// row has the name.
#[derive(Clone, Copy)]
pub(super) struct Name {
    prefix: &'static str,
    variant: &'static str,
    code: Option<u16>,
    underscores: usize,
}

impl Name {
    pub(super) fn new(table: &CodeTable, row: CodeInfo) -> Self {
        let index = rows(table).position(|(other, _)| is_same(other, row)).unwrap_or_default();
        let type_name = table.place(index).map_or("", |(_, type_name)| type_name);
        let name = Self::without_underscores(table, row, type_name);
        if name.code.is_none() {
            return name;
        }
        let names = || {
            rows(table).map(|(other, type_name)| Self::without_underscores(table, other, type_name))
        };
        // Of two names with a code, only those with the same code and the same number of underscores can be equal.
        let earlier = names().take(index).filter(|other| other.code.is_some() && other.is(name));
        (0..)
            .map(|underscores| Self { underscores, ..name })
            .filter(|name| names().all(|other| other.code.is_some() || !other.is(*name)))
            .nth(earlier.count())
            .unwrap_or(name)
    }

    fn without_underscores(table: &CodeTable, row: CodeInfo, type_name: &'static str) -> Self {
        let plain = Self { prefix: "", variant: row.name(), code: None, underscores: 0 };
        if !is_repeated(table, row) {
            return plain;
        }
        let prefixed = Self { prefix: short(type_name), ..plain };
        let is_taken = prefixed.prefix.is_empty()
            || rows(table).any(|(other, type_name)| {
                let plain = Self { variant: other.name(), ..plain };
                let is_prefixed = || other.name() == row.name() || is_repeated(table, other);
                prefixed.is(plain)
                    || prefixed.is(Self { prefix: short(type_name), ..plain })
                        && !is_same(other, row)
                        && is_prefixed()
            });
        if is_taken { Self { code: Some(row.code().get()), ..prefixed } } else { prefixed }
    }

    fn is(self, other: Self) -> bool {
        self.chars().eq(other.chars())
    }

    pub(super) fn chars(self) -> impl Iterator<Item = char> + Clone {
        // The code has four digits, which begin at this power of ten.
        let digits = self.code.into_iter().flat_map(|code| {
            [1000, 100, 10, 1].map(|power| char::from_digit(u32::from(code / power % 10), 10))
        });
        self.prefix
            .chars()
            .chain(self.variant.chars())
            .chain(digits.flatten())
            .chain(repeat_n('_', self.underscores))
    }
}

/// The rows as they are exported, with the full names of their enums.
fn rows(table: &CodeTable) -> impl Iterator<Item = (CodeInfo, &'static str)> {
    let type_names = (0..).map_while(|index| table.place(index)).map(|(_, type_name)| type_name);
    table.iter().zip(type_names)
}

/// Whether two rows have one name in the object.
fn is_same(row: CodeInfo, other: CodeInfo) -> bool {
    row.code() == other.code() && row.name() == other.name()
}

/// Whether an earlier row has the same name for another code.
fn is_repeated(table: &CodeTable, row: CodeInfo) -> bool {
    let first = table.iter().find(|other| other.name() == row.name());
    first.is_some_and(|first| first.code() != row.code())
}

/// The last part of a path.
fn short(type_name: &'static str) -> &'static str {
    type_name.rsplit("::").next().unwrap_or_default()
}

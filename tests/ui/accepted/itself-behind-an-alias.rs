//! An enum that contains itself: behind an alias, a path, a macro's type, parentheses.
use close_codes::{CloseCode, CloseCodes};

pub type Boxed = Box<Alias>;
#[derive(CloseCodes)]
pub enum Alias {
    #[close(transparent)]
    Aliased(Boxed),
    #[close(transparent)]
    Path(std::boxed::Box<self::Alias>),
    #[close(transparent)]
    #[allow(unused_parens)]
    Parentheses((Box<Alias>)),
    #[close(transparent)]
    Twice(&'static std::rc::Rc<Alias>),
    #[close(4001)]
    End,
}

macro_rules! nested {
    ($name:ident, $t:ty) => {
        #[derive(CloseCodes)]
        pub enum $name {
            #[close(transparent)]
            Inner($t),
            #[close(4001)]
            End,
        }
    };
}
nested!(ByMacro, Box<ByMacro>);

/// A lifetime of the enum is no hindrance.
#[derive(CloseCodes)]
pub enum Borrowed<'a> {
    #[close(transparent)]
    Inner(&'a Borrowed<'a>),
    #[close(4001)]
    End,
}

/// Not the standard one: its codes are its own.
mod own {
    pub struct Box<T>(pub T);

    impl<T> close_codes::CloseCodes for Box<T> {
        const CODES: close_codes::CodeTable = close_codes::CodeTable::new(&[
            close_codes::CodeInfo::new(close_codes::CloseCode::GOING_AWAY, "Gone"),
        ]);

        fn close_code(&self) -> close_codes::CloseCode {
            close_codes::CloseCode::GOING_AWAY
        }

        fn close_reason(&self) -> close_codes::Reason {
            close_codes::Reason::EMPTY
        }
    }
}

#[derive(CloseCodes)]
pub enum OwnBox {
    #[close(transparent)]
    Inner(own::Box<std::vec::Vec<OwnBox>>),
    #[close(4001)]
    End,
}

fn main() {
    let nested = Alias::Aliased(Box::new(Alias::Path(Box::new(Alias::End))));
    assert_eq!(nested.close_code().get(), 4001);
    assert_eq!(Alias::CODES.len(), 1);
    assert_eq!(nested.info().unwrap().name(), "End");
    assert_eq!(ByMacro::Inner(Box::new(ByMacro::End)).close_code().get(), 4001);
    assert_eq!(Borrowed::Inner(&Borrowed::End).close_code().get(), 4001);
    assert_eq!(Borrowed::CODES.len(), 1);
    assert_eq!(OwnBox::CODES.len(), 2);
    assert_eq!(OwnBox::Inner(own::Box(Vec::new())).close_code(), CloseCode::GOING_AWAY);
    let _ = (Alias::Parentheses(Box::new(Alias::End)), Alias::Twice(Box::leak(Box::new(std::rc::Rc::new(Alias::End)))), OwnBox::End);
}

//! The types of this crate that implement `CloseCodes`, and pointers to them.

use std::rc::Rc;
use std::sync::Arc;

use close_codes::{
    AppCode, CloseCode, CloseCodes, CloseFrame, CloseStatus, CodeInfo, CodeTable, Reason, Reconnect,
};

fn frame<E: CloseCodes>(error: E) -> CloseFrame {
    let frame = error.close_frame();
    assert_eq!(frame, CloseFrame::new(error.close_code(), error.close_reason()));
    frame
}

#[test]
fn codes_and_frames_stand_for_themselves() {
    let code = AppCode::new(4001).unwrap();
    assert_eq!(frame(CloseCode::GOING_AWAY), CloseFrame::from(CloseCode::GOING_AWAY));
    assert_eq!(frame(code), CloseFrame::from(code));
    let full = CloseFrame::new(code.into(), Reason::truncated("full"));
    assert_eq!(frame(full), full);
    for table in [CloseCode::CODES, AppCode::CODES, CloseFrame::CODES] {
        assert!(table.is_empty());
    }
    assert_eq!(CloseCode::GOING_AWAY.reconnect(), CloseCodes::reconnect(&CloseCode::GOING_AWAY));
    assert_eq!(CloseCodes::reconnect(&full), None);
}

/// A type that overrides every method, so that a pointer to it must forward each one.
struct Own;

impl CloseCodes for Own {
    const CODES: CodeTable = Inner::CODES;

    fn close_code(&self) -> CloseCode {
        CloseCode::BAD_GATEWAY
    }
    fn close_reason(&self) -> Reason {
        Reason::from_static("own reason")
    }
    fn reconnect(&self) -> Option<Reconnect> {
        Some(Reconnect::Now)
    }
    fn info(&self) -> Option<CodeInfo> {
        Self::CODES.get(1)
    }
    fn close_frame(&self) -> CloseFrame {
        CloseFrame::new(CloseCode::INTERNAL_ERROR, Reason::from_static("own frame"))
    }
    fn reconnect_for(_: impl Into<CloseStatus>) -> Option<Reconnect> {
        Some(Reconnect::Never)
    }
}

#[derive(CloseCodes)]
enum Inner {
    #[close(4001)]
    A,
    #[close(4002)]
    B,
}

#[test]
fn pointers_pass_every_method_on() {
    fn check<E: CloseCodes>(error: &E) {
        assert_eq!(error.close_code(), CloseCode::BAD_GATEWAY);
        assert_eq!(error.close_reason(), "own reason");
        assert_eq!(error.reconnect(), Some(Reconnect::Now));
        assert_eq!(error.info().map(CodeInfo::name), Some("B"));
        assert_eq!(*error.close_frame().reason(), "own frame");
        assert_eq!(E::reconnect_for(CloseCode::GOING_AWAY), Some(Reconnect::Never));
        assert_eq!(E::CODES.len(), 2);
    }
    check(&Own);
    check(&&Own);
    check(&Box::new(Own));
    check(&Rc::new(Own));
    check(&Arc::new(&Own));
    assert_ne!(Inner::A.close_code(), Inner::B.close_code());
}

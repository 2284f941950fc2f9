//! Three places check a code: the macro (literals), const evaluation (other expressions), and `AppCode`. They must
//! agree on every number, and the first two must use the same words.

use std::panic;

use close_codes::AppCode;

// The rules as they are compiled into the macro.
#[allow(unreachable_pub)]
#[path = "../../macros/src/rules/mod.rs"]
mod rules;

/// The message of the const evaluation, called as an ordinary function.
fn const_check(code: i128) -> Result<(), String> {
    panic::catch_unwind(|| close_codes::__private::check_code(code, 3000, 4999)).map_err(|panic| {
        let text = panic.downcast::<String>().map(|text| *text);
        text.unwrap_or_else(|panic| (*panic.downcast::<&str>().unwrap()).to_owned())
    })
}

#[test]
fn all_three_agree_on_every_number() {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let checked: Vec<_> = (-2..=70_001).map(|code| (code, const_check(code))).collect();
    panic::set_hook(hook);
    for (code, checked) in checked {
        let app_code = u16::try_from(code).is_ok_and(|code| AppCode::new(code).is_ok());
        assert_eq!(rules::is_application(code), app_code, "{code}");
        let refusal = rules::refusal(code);
        let expected = if app_code { Ok(()) } else { Err(refusal.as_str().to_owned()) };
        assert_eq!(checked, expected, "{code}");
    }
}

#[test]
fn the_words_of_a_refusal_are_those_of_the_run_time_error() {
    for code in 0..=u16::MAX {
        if let Err(error) = AppCode::new(code) {
            let refusal = rules::refusal(i128::from(code));
            let (problem, help) = refusal.as_str().split_once("\nhelp: ").unwrap();
            assert_eq!(error.to_string(), problem);
            assert!(!help.is_empty());
        }
    }
}

#[test]
fn numbers_are_written_in_full() {
    for number in [0, 7, 10, 4001, -1, 65536, i128::MAX, i128::MIN] {
        assert_eq!(rules::Message::new("").number(number).as_str(), number.to_string());
    }
}

#[test]
fn a_message_is_cut_between_characters() {
    for offset in 0..4 {
        let text = "x".repeat(offset) + &"€".repeat(400);
        let message = rules::Message::new(&text);
        assert!(text.starts_with(message.as_str()));
        assert!(message.as_str().len() > 500);
    }
}

/// The compiler's messages, from the files that the test `ui` compares them with.
fn messages(stderr: &str) -> Vec<String> {
    let lines: Vec<_> = stderr.lines().collect();
    lines
        .windows(2)
        .filter_map(|pair| {
            let problem = pair[0].strip_prefix("error[E0080]: evaluation panicked: ");
            let problem = problem.or_else(|| pair[0].strip_prefix("error: "))?;
            Some(format!("{problem}\n{}", pair[1].trim_start()))
        })
        .collect()
}

#[test]
fn the_compiler_agrees_at_the_edges() {
    let mut refused: Vec<i128> = vec![-1, 0, 1, 999];
    refused.extend(1000..=1016);
    refused.extend([2999, 5000, 65535, 65536, 70001]);
    let expected: Vec<_> =
        refused.iter().map(|code| rules::refusal(*code).as_str().to_owned()).collect();
    let literals = messages(include_str!("../ui/refused/edges-literal.stderr"));
    let constants = messages(include_str!("../ui/refused/edges-const.stderr"));
    assert_eq!(literals, expected);
    assert_eq!(constants, expected);
}

use crate::trial::{self, Trial, trials};

#[tokio::test]
async fn every_ending_is_passed_on() {
    let trials = trials();
    assert_eq!(trials.len(), 26);
    for Trial { by, act, expected } in trials {
        let seen = trial::run(by, &act).await.expect("loopback");
        assert_eq!(seen, expected, "{by:?}: {act}");
    }
}

//! `-v`: what happens on the way, on standard error.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Starts telling. The client writes templates and numbers, never values; the layers below it are shown only
/// at the second level, and not as far down as headers.
pub fn start(verbose: u8) {
    if verbose == 0 {
        return;
    }
    let mut targets = Targets::new().with_target("platform_clients_runtime", LevelFilter::DEBUG);
    if verbose > 1 {
        targets = targets
            .with_target("reqwest", LevelFilter::DEBUG)
            .with_target("hyper_util", LevelFilter::DEBUG);
    }
    let layer = tracing_subscriber::fmt::layer()
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .with_target(verbose > 1)
        .without_time()
        .with_span_events(FmtSpan::CLOSE);
    // It is started once; a second time would change nothing.
    let _ = tracing_subscriber::registry()
        .with(targets)
        .with(layer)
        .try_init();
}

//! `cargo bench -p platform-clients-benches`: prints ratios to the bare alternative.

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use allocation_counter::{AllocationInfo, measure};
use craton_client::{Client, types};
use platform_clients_benches::bare::{self, CloudList, KeepingCloudList};
use platform_clients_benches::client;
use platform_clients_benches::measure::{Side, line, take_turns, time, title};
use platform_clients_benches::server::{Server, page};
use tokio::runtime::Runtime;
use xtask::document::Document;
use xtask::pipeline;

fn main() {
    // One thread, so that its processor time and its allocations are those of the client.
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be made");
    one_call(&runtime);
    decoding();
    walking(&runtime);
    waiting(&runtime);
    memory(&runtime);
    regenerating();
}

fn both(server: &Server) -> (Client, reqwest::Client) {
    let typed = client(server).expect("a client can be made");
    (typed, bare::http().expect("a client can be made"))
}

/// A side beside the one that it is compared with.
fn beside(what: &str, side: &Side, base: &Side, each: f64, last: &[String]) {
    let (wall, cpu) = side.ratio(base);
    let cpu_ratio = cpu.map_or_else(|| "-".to_owned(), |cpu| format!("{cpu:.3}"));
    let cpu = side
        .cpu()
        .map_or_else(|| "-".to_owned(), |cpu| time(cpu / each));
    let mut columns = vec![
        time(side.wall() / each),
        format!("{wall:.3}"),
        cpu,
        cpu_ratio,
    ];
    columns.extend_from_slice(last);
    line(what, &columns);
}

fn heads(last: &[&str]) {
    let heads = ["time", "ratio", "processor", "ratio"];
    let columns: Vec<String> = heads.iter().chain(last).map(ToString::to_string).collect();
    line("", &columns);
}

/// One call: 30 clouds a page.
fn one_call(runtime: &Runtime) {
    const CALLS: u32 = 25;
    let server = Server::start(1_000, Duration::ZERO);
    let (craton, http) = both(&server);
    let url = format!("{}/v1/clouds?limit=30", server.origin);
    let typed = async || {
        let page = craton.clouds_list().limit(30).send().await;
        assert_eq!(page.expect("the server answers").clouds.len(), 30);
    };
    let plain = async || {
        let page = bare::get::<CloudList>(&http, &url).await;
        assert_eq!(page.expect("the server answers").clouds.len(), 30);
    };
    let ours = async || {
        let page = bare::get::<types::CloudList>(&http, &url).await;
        assert_eq!(page.expect("the server answers").clouds.len(), 30);
    };
    let allocated = [
        measured(|| runtime.block_on(plain())),
        measured(|| runtime.block_on(ours())),
        measured(|| runtime.block_on(typed())),
    ];
    let [base, same, full] = take_turns(
        160,
        &mut [
            &mut || (0..CALLS).for_each(|_| runtime.block_on(plain())),
            &mut || (0..CALLS).for_each(|_| runtime.block_on(ours())),
            &mut || (0..CALLS).for_each(|_| runtime.block_on(typed())),
        ],
    );
    let each = f64::from(CALLS);
    let columns = |info: &AllocationInfo| {
        [
            info.count_total.to_string(),
            format!("{} KiB", info.bytes_total / 1024),
        ]
    };
    title("One call, a page of 30 clouds");
    heads(&["allocations", "allocated"]);
    beside(
        "bare reqwest, plain structs",
        &base,
        &base,
        each,
        &columns(&allocated[0]),
    );
    beside(
        "bare reqwest, our types",
        &same,
        &base,
        each,
        &columns(&allocated[1]),
    );
    beside(
        "clouds_list().send()",
        &full,
        &base,
        each,
        &columns(&allocated[2]),
    );
    beside("  the same beside our types", &full, &same, each, &[]);
}

/// What a call allocates once connections are there.
fn measured(mut call: impl FnMut()) -> AllocationInfo {
    const CALLS: u64 = 50;
    for _ in 0..20 {
        call();
    }
    let mut info = measure(|| (0..CALLS).for_each(|_| call()));
    info.count_total /= CALLS;
    info.bytes_total /= CALLS;
    info
}

/// What it costs to keep members that have no field.
fn decoding() {
    const PAGES: u32 = 50;
    let body = page("http://server.test", 1, 30, Some((30, 30)));
    let plain = || drop(black_box(decode::<CloudList>(&body)));
    let keeping = || drop(black_box(decode::<KeepingCloudList>(&body)));
    let ours = || drop(black_box(decode::<types::CloudList>(&body)));
    let allocated = [measure(plain), measure(keeping), measure(ours)];
    let [base, kept, full] = take_turns(
        200,
        &mut [
            &mut || (0..PAGES).for_each(|_| plain()),
            &mut || (0..PAGES).for_each(|_| keeping()),
            &mut || (0..PAGES).for_each(|_| ours()),
        ],
    );
    let each = f64::from(PAGES);
    let count = |info: &AllocationInfo| [info.count_total.to_string()];
    title("Decoding a page of 30 clouds");
    heads(&["allocations"]);
    beside("plain structs", &base, &base, each, &count(&allocated[0]));
    beside(
        "plain structs that keep unknown members",
        &kept,
        &base,
        each,
        &count(&allocated[1]),
    );
    beside(
        "our types, which keep them too",
        &full,
        &base,
        each,
        &count(&allocated[2]),
    );
}

fn decode<T: serde::de::DeserializeOwned>(body: &str) -> T {
    serde_json::from_slice(black_box(body.as_bytes())).expect("the page is a page")
}

/// A walk over 100,000 items.
fn walking(runtime: &Runtime) {
    const ITEMS: usize = 100_000;
    let server = Server::start(ITEMS as u64, Duration::ZERO);
    let (craton, http) = both(&server);
    let first = format!("{}/v1/clouds?limit=100", server.origin);
    let by_hand = |runtime: &Runtime| {
        let walked = runtime.block_on(bare::walk::<CloudList>(&http, &first, Duration::ZERO));
        assert_eq!(walked.expect("the server answers"), ITEMS);
    };
    let with_our_types = |runtime: &Runtime| {
        let walked = runtime.block_on(bare::walk::<types::CloudList>(
            &http,
            &first,
            Duration::ZERO,
        ));
        assert_eq!(walked.expect("the server answers"), ITEMS);
    };
    let items = |runtime: &Runtime, prefetch: bool| {
        let walked = runtime.block_on(all_items(&craton, prefetch));
        assert_eq!(walked, ITEMS);
    };
    let [base, same, typed, ahead] = take_turns(
        15,
        &mut [
            &mut || by_hand(runtime),
            &mut || with_our_types(runtime),
            &mut || items(runtime, false),
            &mut || items(runtime, true),
        ],
    );
    title("A walk over 100,000 items, 100 a page");
    heads(&[]);
    beside("a loop by hand, plain structs", &base, &base, 1.0, &[]);
    beside("a loop by hand, our types", &same, &base, 1.0, &[]);
    beside("items()", &typed, &base, 1.0, &[]);
    beside("  the same beside our types", &typed, &same, 1.0, &[]);
    beside("items().prefetch(true)", &ahead, &base, 1.0, &[]);
}

async fn all_items(craton: &Client, prefetch: bool) -> usize {
    let mut items = craton.clouds_list().limit(100).items().prefetch(prefetch);
    let mut count = 0;
    while let Some(cloud) = items.try_next().await.expect("the server answers") {
        black_box(cloud);
        count += 1;
    }
    count
}

/// A server and a consumer that both take their time.
fn waiting(runtime: &Runtime) {
    const ITEMS: usize = 5_000;
    const DELAY: Duration = Duration::from_millis(5);
    let server = Server::start(ITEMS as u64, DELAY);
    let (craton, http) = both(&server);
    let first = format!("{}/v1/clouds?limit=100", server.origin);
    let by_hand = || {
        let walk = bare::walk::<CloudList>(&http, &first, DELAY);
        let walked = runtime.block_on(walk);
        assert_eq!(walked.expect("the server answers"), ITEMS);
    };
    let used = |prefetch: bool| {
        let walked = runtime.block_on(async {
            let mut items = craton.clouds_list().limit(100).items().prefetch(prefetch);
            let mut count = 0;
            while let Some(cloud) = items.try_next().await.expect("the server answers") {
                black_box(cloud);
                count += 1;
                if count % 100 == 0 {
                    tokio::time::sleep(DELAY).await;
                }
            }
            count
        });
        assert_eq!(walked, ITEMS);
    };
    let [base, typed, ahead] = take_turns(
        5,
        &mut [&mut || by_hand(), &mut || used(false), &mut || used(true)],
    );
    title("A walk over 5,000 items, 5 ms for each page on either side");
    heads(&[]);
    beside("a loop by hand, plain structs", &base, &base, 1.0, &[]);
    beside("items()", &typed, &base, 1.0, &[]);
    beside("items().prefetch(true)", &ahead, &base, 1.0, &[]);
    let (faster, _) = typed.ratio(&ahead);
    line("  times faster with prefetch", &[format!("{faster:.2}")]);
}

/// The most memory that a walk holds at once, whatever its length.
fn memory(runtime: &Runtime) {
    title("The most memory a walk holds");
    line("", &["at most".to_owned(), "at the end".to_owned()]);
    let mut peaks = Vec::new();
    for (total, prefetch) in [
        (10_000, false),
        (100_000, false),
        (10_000, true),
        (100_000, true),
    ] {
        let server = Server::start(total, Duration::ZERO);
        let (craton, _) = both(&server);
        // The connection is not part of it.
        runtime.block_on(async {
            let page = craton.clouds_list().send().await;
            black_box(page.expect("the server answers"));
        });
        let info = measure(|| {
            black_box(runtime.block_on(all_items(&craton, prefetch)));
        });
        let ahead = if prefetch { ", with prefetch" } else { "" };
        line(
            &format!("{total} items{ahead}"),
            &[
                format!("{} KiB", info.bytes_max / 1024),
                format!("{} KiB", info.bytes_current / 1024),
            ],
        );
        peaks.push(info.bytes_max);
    }
    // The hash of every token that was followed is kept, so that a circle is found: 8 bytes a page and
    // what a table of them needs.
    #[allow(clippy::cast_precision_loss)] // Bytes of a walk are far below 2^52.
    let ratio = |long: u64, short: u64| format!("{:.3}", long as f64 / short as f64);
    line("  ten times the items", &[ratio(peaks[1], peaks[0])]);
    line(
        "  ten times the items, with prefetch",
        &[ratio(peaks[3], peaks[2])],
    );
}

/// The generator, for one document.
fn regenerating() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("../specs/craton.yaml");
    let mut taken = Vec::new();
    let mut found = (0, 0);
    for _ in 0..5 {
        let started = Instant::now();
        let Ok(document) = Document::load(&path) else {
            return line("the document cannot be read", &[]);
        };
        let Ok(output) = pipeline::generate(&document) else {
            return line("the document cannot be generated from", &[]);
        };
        taken.push(started.elapsed().as_secs_f64());
        let lines = output.files.values().map(|text| text.lines().count()).sum();
        found = (output.files.len(), lines);
    }
    taken.sort_by(f64::total_cmp);
    title("Generating one document");
    line(
        &format!("specs/craton.yaml: {} files, {} lines", found.0, found.1),
        &[time(taken[2])],
    );
}

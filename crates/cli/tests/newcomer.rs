//! What somebody meets who has just installed the command: nothing is set up, and much is typed wrong.

mod bench;

use bench::{Bench, Hit, Reply, err, out};
use serde_json::json;

fn answer(hit: &Hit) -> Reply {
    match hit.path.as_str() {
        "/v1/clouds" => Reply::json(
            200,
            &json!({"clouds": [{"id": 1, "name": "a"}], "links": []}),
        ),
        "/v1/hosts" => Reply::html(200, "<html>Log in to the network of the hotel</html>"),
        _ => Reply::json(404, &json!({"message": "Not Found", "status": 404})),
    }
}

/// Every line of these must be told, and the code must be this one.
async fn told(bench: &Bench, words: &[&str], code: i32, lines: &[&str]) {
    let output = bench.run(words).await;
    let told = err(&output);
    assert_eq!(output.status.code(), Some(code), "{words:?}: {told}");
    for line in lines {
        assert!(told.contains(line), "{words:?}: {line}: {told}");
    }
    assert!(!told.contains("canary"), "{told}");
}

#[tokio::test]
async fn a_word_that_is_none_is_answered_with_those_that_are() {
    let bench = Bench::new(answer).await;
    let lists = "hint: there are: cloudcix, craton, pyfarm";
    told(&bench, &["nosuch"], 2, &[lists, "`platforms --help`"]).await;
    let near = ["'clouds'", "`platforms craton --help` tells of each"];
    told(&bench, &["craton", "cluods", "list"], 2, &near).await;
    let near = ["'list'", "`platforms craton clouds --help`"];
    told(&bench, &["craton", "cloud", "lst"], 2, &near).await;
    let flags = ["`platforms craton clouds list --help` lists its flags"];
    told(&bench, &["craton", "clouds", "list", "--nosuch"], 2, &flags).await;
    let near = ["did you mean clouds_list"];
    told(&bench, &["explain", "craton", "clouds", "lst"], 4, &near).await;
    let known = ["it reads CRATON_URL, OS_USERNAME"];
    told(&bench, &["login", "craton", "--set", "URL=x"], 2, &known).await;
}

#[tokio::test]
async fn numbers_that_make_no_sense_are_refused_before_anything_is_sent() {
    let bench = Bench::new(answer).await;
    for flags in [
        ["--limit", "0"],
        ["--limit", "-3"],
        ["--timeout", "-1"],
        ["--timeout", "x"],
    ] {
        let words = ["craton", "clouds", "list", flags[0], flags[1]];
        told(&bench, &words, 2, &["more than 0"]).await;
    }
    assert!(bench.seen().is_empty());
}

#[tokio::test]
async fn help_may_be_asked_for_with_a_word() {
    let bench = Bench::new(answer).await;
    let output = bench.run(&["help", "craton", "clouds", "list"]).await;
    assert!(out(&output).contains("--limit"), "{}", err(&output));
    assert_eq!(output.status.code(), Some(0));
}

#[tokio::test]
async fn missing_credentials_are_told_with_every_place_they_may_be_in() {
    let bench = Bench::new(answer).await;
    let output = bench.run_bare(&["craton", "clouds", "list"], "").await;
    assert_eq!(output.status.code(), Some(3));
    let told = err(&output);
    for line in [
        "error: craton: CRATON_URL, OS_USERNAME, OS_PROJECT_ID, OS_PASSWORD are missing",
        "tried what was given: nothing",
        "tried the environment: nothing",
        ".config/platforms.toml: no such profile",
        "tried the keyring: ",
        "tried the prompt: there is nobody to ask",
        "hint: `platforms login craton` stores what is needed; or set CRATON_URL",
    ] {
        assert!(told.contains(line), "{line}: {told}");
    }
}

#[tokio::test]
async fn from_log_in_to_log_out() {
    let bench = Bench::new(answer).await;
    let typed = format!("{}\nada\np\ncanary-password\n", bench.url);
    let output = bench
        .run_bare(&["login", "craton", "-p", "work"], &typed)
        .await;
    assert!(output.status.success(), "{}", err(&output));

    let output = bench
        .run_bare(&["craton", "clouds", "list", "-p", "work"], "")
        .await;
    assert!(out(&output).contains("\"a\""), "{}", err(&output));
    let output = bench.run_bare(&["profiles", "-o", "csv"], "").await;
    let line = format!("craton,work,{},1\n", bench.url);
    assert_eq!(
        out(&output),
        format!("platform,name,address,secrets\n{line}")
    );

    let other = bench
        .run_bare(&["craton", "clouds", "list", "-p", "wrok"], "")
        .await;
    assert_eq!(other.status.code(), Some(4));
    assert!(err(&other).contains("there are: work"), "{}", err(&other));

    // The password was stored for one server and is not sent to another.
    let words = [
        "craton",
        "clouds",
        "list",
        "-p",
        "work",
        "--url",
        "http://127.0.0.1:1",
    ];
    let elsewhere = bench.run_bare(&words, "").await;
    assert_eq!(elsewhere.status.code(), Some(3), "{}", err(&elsewhere));
    assert!(err(&elsewhere).contains("and not for http://127.0.0.1:1"));

    let output = bench
        .run_bare(&["logout", "craton", "-p", "work"], "")
        .await;
    assert!(output.status.success(), "{}", err(&output));
    let output = bench.run_bare(&["profiles"], "").await;
    assert!(err(&output).contains("`platforms login PLATFORM` makes one"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_of_secrets_that_others_may_read_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let bench = Bench::new(answer).await;
    let folder = bench.home.path().join(".config");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("platforms.toml");
    std::fs::write(&file, "[craton.default]\nOS_PASSWORD = \"canary\"\n").unwrap();
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o644)).unwrap();
    told(
        &bench,
        &["craton", "clouds", "list"],
        2,
        &["hint: chmod 600"],
    )
    .await;
}

#[tokio::test]
async fn a_page_of_a_proxy_is_not_taken_for_an_answer() {
    let bench = Bench::new(answer).await;
    let words = ["craton", "hosts", "list"];
    told(&bench, &words, 1, &["is a web page", "--url or CRATON_URL"]).await;
}

#[tokio::test]
async fn an_address_without_a_scheme_is_told_with_one_that_has_it() {
    let bench = Bench::new(answer).await;
    let words = ["craton", "clouds", "list", "--url", "localhost:7780"];
    told(
        &bench,
        &words,
        2,
        &["http:// or https://", "as in https://host:port"],
    )
    .await;
}

#[cfg(unix)]
#[tokio::test]
async fn a_reader_that_goes_away_ends_the_command_quietly() {
    // A list without an end: each page names the next.
    let bench = Bench::new(|hit| {
        let start: u64 = hit
            .query
            .rsplit('=')
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or(0);
        let clouds: Vec<_> = (start..start + 50)
            .map(|id| json!({"id": id, "name": "a"}))
            .collect();
        let href = format!("/v1/clouds?marker={}", start + 50);
        Reply::json(
            200,
            &json!({"clouds": clouds, "links": [{"rel": "next", "href": href}]}),
        )
    })
    .await;
    let line = "platforms craton clouds list --all -o jsonl | head -1";
    let output = bench.shell(line).await;
    assert_eq!(out(&output), "{\"id\":0,\"name\":\"a\"}\n");
    assert_eq!(err(&output), "");
}

#[cfg(unix)]
#[tokio::test]
async fn an_interrupt_during_a_walk_leaves_a_whole_document() {
    use std::io::Read as _;
    use std::process::Stdio;
    let bench = Bench::new(|hit| {
        let start: u64 = hit
            .query
            .rsplit('=')
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or(0);
        let href = format!("/v1/clouds?marker={}", start + 1);
        let cloud = json!({"id": start, "name": "a".repeat(10_000)});
        Reply::json(
            200,
            &json!({"clouds": [cloud], "links": [{"rel": "next", "href": href}]}),
        )
    })
    .await;
    let mut command = bench.command(&["craton", "clouds", "list", "--all", "-o", "json"]);
    command
        .env("CRATON_URL", &bench.url)
        .envs([
            ("OS_USERNAME", "ada"),
            ("OS_PROJECT_ID", "p"),
            ("OS_PASSWORD", "x"),
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let output = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        // Once something has come, the walk is under way.
        let mut first = [0; 1];
        child
            .stdout
            .as_mut()
            .unwrap()
            .read_exact(&mut first)
            .unwrap();
        let id = child.id().to_string();
        let sent = std::process::Command::new("kill")
            .args(["-INT", &id])
            .status();
        assert!(sent.unwrap().success());
        let mut output = child.wait_with_output().unwrap();
        output.stdout.insert(0, first[0]);
        output
    })
    .await
    .unwrap();
    assert_eq!(output.status.code(), Some(130), "{}", err(&output));
    assert!(err(&output).contains("items had come"), "{}", err(&output));
    let read: Vec<serde_json::Value> = serde_json::from_str(&out(&output)).unwrap();
    assert!(!read.is_empty());
}

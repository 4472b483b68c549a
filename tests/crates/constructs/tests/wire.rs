//! What generated requests are on the wire, held against the examples of the `OpenAPI` specification, and what
//! becomes of answers that differ by status.

#[allow(dead_code, reason = "each file of tests needs a part of the server")]
mod server;

use constructs_client::{
    operations::{StatusAnswer, StatusFailure, UploadForm},
    runtime::Upload,
    types::{Deep, FormRequest, PatchRequest, Pet, Rgb},
};
use server::start;

const WORDS: [&str; 3] = ["blue", "black", "brown"];

fn rgb() -> Rgb {
    Rgb::new().r(100).g(200).b(150)
}

#[tokio::test]
async fn lists_in_a_query_are_written_in_their_style() {
    let (client, log) = start().await;
    for (request, query) in [
        (
            client.query().form(WORDS),
            "form=blue&form=black&form=brown",
        ),
        (client.query().comma(WORDS), "comma=blue,black,brown"),
        (client.query().space(WORDS), "space=blue%20black%20brown"),
        (client.query().pipe(WORDS), "pipe=blue%7Cblack%7Cbrown"),
        (
            client.query().form(["a&b=c", "d e"]),
            "form=a%26b%3Dc&form=d%20e",
        ),
        (client.query().form([""; 0]), ""),
        (client.query().reserved("a/b?c:d"), "reserved=a/b?c:d"),
    ] {
        request.send().await.unwrap();
        let target = log.target();
        let sent = target.split_once('?').map_or("", |(_, query)| query);
        assert_eq!(sent.replace("%2C", ",").replace('+', "%20"), query);
    }
}

#[tokio::test]
async fn objects_in_a_query_are_written_in_their_style() {
    let (client, log) = start().await;
    let red = || Rgb::new().r(100);
    for (request, pairs) in [
        (
            client.query().deep(rgb()),
            &["deep[B]=150", "deep[G]=200", "deep[R]=100"][..],
        ),
        (
            client
                .query()
                .deeper(Deep::new().name("a b").sizes([1, 2]).color(red())),
            &[
                "deeper[color][R]=100",
                "deeper[name]=a b",
                "deeper[sizes]=1",
                "deeper[sizes]=2",
            ],
        ),
        (
            client
                .query()
                .commas(Deep::new().name("a,b").sizes([1, 2]).color(red())),
            &[
                "commas[color][R]=100",
                "commas[name]=a,b",
                "commas[sizes]=1,2",
            ],
        ),
        (client.query().object(rgb()), &["B=150", "G=200", "R=100"]),
        (client.query().flat(red()), &["flat=R,100"]),
        (client.query().json(red()), &[r#"json={"R":100}"#]),
    ] {
        request.send().await.unwrap();
        assert_eq!(sorted(&log.target()), pairs);
    }
}

/// The pairs of a query or a form, decoded, in an order of our own: members of an object have none.
fn sorted(text: &str) -> Vec<String> {
    let pairs = text.split_once('?').map_or(text, |(_, query)| query);
    let pairs = url::form_urlencoded::parse(pairs.as_bytes());
    let mut pairs: Vec<_> = pairs
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    pairs.sort();
    pairs
}

#[tokio::test]
async fn cookies_and_headers_carry_their_parameters() {
    let (client, log) = start().await;
    client
        .query()
        .sid("abc")
        .x_list([3, 4, 5])
        .send()
        .await
        .unwrap();
    assert_eq!(log.header("cookie"), "sid=abc");
    assert_eq!(log.header("x-list"), "3,4,5");
    let words = ["a;b", "c d"];
    let request = client.query().sid("x=y").words(words).x_pair(rgb());
    request.x_pairs(rgb()).send().await.unwrap();
    assert_eq!(log.header("cookie"), "sid=x%3Dy; words=a%3Bb,c%20d");
    assert_eq!(log.header("x-pair"), "B,150,G,200,R,100");
    assert_eq!(log.header("x-pairs"), "B=150,G=200,R=100");
}

#[tokio::test]
async fn path_segments_are_written_in_their_style_and_cannot_leave_their_place() {
    let (client, log) = start().await;
    client
        .path("a/b c", WORDS, WORDS, WORDS)
        .send()
        .await
        .unwrap();
    assert_eq!(
        log.target(),
        "/v1/path/a%2Fb%20c/blue,black,brown/.blue,black,brown/;matrix=blue;matrix=black;matrix=brown"
    );
    client
        .styles(WORDS, rgb(), rgb(), rgb())
        .send()
        .await
        .unwrap();
    assert_eq!(
        log.target(),
        "/v1/styles/;matrix=blue,black,brown/.B=150.G=200.R=100/;B=150;G=200;R=100/B,150,G,200,R,100"
    );
    for segment in ["..", ".", ""] {
        let error = client
            .path(segment, WORDS, WORDS, WORDS)
            .send()
            .await
            .unwrap_err();
        assert!(error.is_invalid_request(), "{segment:?}");
    }
}

#[tokio::test]
async fn a_form_is_url_encoded() {
    let (client, log) = start().await;
    let form = FormRequest::new("a b&c")
        .tags(["x", "y"])
        .color(Rgb::new().r(1));
    client.form(&form).send().await.unwrap();
    assert_eq!(
        log.header("content-type"),
        "application/x-www-form-urlencoded"
    );
    assert_eq!(
        sorted(&log.body()),
        ["color={\"R\":1}", "name=a b&c", "tags=x", "tags=y"]
    );
}

#[tokio::test]
async fn files_of_a_form_are_parts_with_a_name_and_a_type() {
    let (client, log) = start().await;
    let form = UploadForm::new(
        Upload::bytes("one")
            .file_name("../dir/a.txt")
            .content_type("text/plain"),
    )
    .more([Upload::bytes("two"), Upload::bytes("three")])
    .note("a note")
    .color(Rgb::new().r(1));
    client.upload(form).send().await.unwrap();
    let content_type = log.header("content-type");
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let body = log.body();
    let parts: Vec<&str> = body
        .split(&format!("--{}", boundary.trim_matches('"')))
        .collect();
    assert_eq!(parts.len(), 7, "{body}");
    assert_eq!(
        parts[1],
        "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\none\r\n"
    );
    assert!(
        parts[2].contains("name=\"more\"; filename=\"more\"")
            && parts[2].ends_with("\r\n\r\ntwo\r\n")
    );
    assert!(parts[4].ends_with("name=\"note\"\r\n\r\na note\r\n"));
    assert!(parts[5].contains("application/json") && parts[5].ends_with("{\"R\":1}\r\n"));
    assert_eq!(parts[6], "--\r\n");
}

#[tokio::test]
async fn bytes_and_texts_go_as_they_are() {
    let (client, log) = start().await;
    client.bytes_put(vec![1_u8, 2, 3]).send().await.unwrap();
    assert_eq!(log.header("content-type"), "application/octet-stream");
    assert_eq!(log.last(|seen| seen.body.to_vec()), [1, 2, 3]);
    let answer = client.text("grüße").send().await.unwrap();
    assert_eq!(log.header("content-type"), "text/plain");
    assert_eq!(answer.into_inner(), "grüße");
}

#[tokio::test]
async fn a_download_is_a_stream() {
    let (client, _) = start().await;
    let mut stream = client.bytes_get().send().await.unwrap().into_inner();
    assert_eq!(stream.content_length(), Some(100_000));
    let mut read = 0;
    while let Some(chunk) = stream.try_next().await.unwrap() {
        read += chunk.len();
    }
    assert_eq!(read, 100_000);
}

#[tokio::test]
async fn an_optional_body_keeps_its_media_type_and_tells_absent_from_null() {
    let (client, log) = start().await;
    client.patch().send().await.unwrap();
    assert!(log.body().is_empty());
    client
        .patch()
        .body(&PatchRequest::new().name(None))
        .send()
        .await
        .unwrap();
    assert_eq!(log.header("content-type"), "application/merge-patch+json");
    assert_eq!(log.body(), r#"{"name":null}"#);
}

#[tokio::test]
async fn what_the_document_forbids_is_refused_before_it_is_sent() {
    let (client, log) = start().await;
    for (body, words) in [
        (
            PatchRequest::new().name("too long".to_owned()),
            "name must be at most 5 characters long, not 8",
        ),
        (
            PatchRequest::new().size(0),
            "size must be greater than 0, not 0",
        ),
    ] {
        let error = client.patch().body(&body).send().await.unwrap_err();
        assert!(
            error.is_invalid_request() && error.to_string().contains(words),
            "{error}"
        );
    }
    assert!(log.is_empty());
}

#[tokio::test]
async fn each_status_has_the_answer_that_is_described_for_it() {
    let (client, _) = start().await;
    let answer = |code| client.status(code).send();
    let ok = answer(200).await.unwrap().into_inner();
    assert!(
        matches!(&ok, StatusAnswer::Ok(color) if color.r == Some(1) && color.extra["new"] == true)
    );
    let accepted = answer(202).await.unwrap().into_inner();
    assert!(matches!(accepted, StatusAnswer::Accepted(later) if later.wait == 5));
    assert_eq!(
        answer(204).await.unwrap().into_inner(),
        StatusAnswer::NoContent
    );
    assert_eq!(
        answer(203).await.unwrap().into_inner(),
        StatusAnswer::Other(serde_json::json!([1]))
    );
}

#[tokio::test]
async fn each_failure_has_the_body_that_is_described_for_it() {
    let (client, _) = start().await;
    let missing = client.status(404).send().await.unwrap_err();
    assert!(matches!(missing.api(), Some(StatusFailure::NotFound(body)) if body.missing == "red"));
    let wrong = client.status(418).send().await.unwrap_err();
    assert!(matches!(wrong.api(), Some(StatusFailure::ClientError(body)) if body.why == "tea"));
    let broken = client.status(502).send().await.unwrap_err();
    assert_eq!(broken.status().map(|status| status.as_u16()), Some(502));
    assert_eq!(broken.body(), b"<h1>Bad</h1>");
}

#[tokio::test]
async fn a_failure_inside_a_success_is_an_error() {
    let (client, _) = start().await;
    let error = client.report().send().await.unwrap_err();
    assert!(
        error.is_reported() && error.to_string().contains("out of paint"),
        "{error}"
    );
}

#[tokio::test]
async fn a_list_in_one_answer_gives_its_items_one_by_one() {
    let (client, _) = start().await;
    let items = client.whole().items().try_collect().await.unwrap();
    assert_eq!(
        items.iter().filter_map(|color| color.r).collect::<Vec<_>>(),
        [1, 2, 3]
    );
}

#[tokio::test]
async fn a_discriminator_decides_and_a_kind_that_nobody_described_is_kept() {
    let (client, _) = start().await;
    let dog = client.pet("dog").send().await.unwrap().into_inner();
    assert!(
        matches!(&dog, Pet::Dog(dog) if dog.tricks == ["sit"] && dog.extra["new"][0] == 1),
        "a cat would fit too: {dog:?}"
    );
    let cat = client.pet("cat").send().await.unwrap().into_inner();
    assert!(matches!(&cat, Pet::Cat(cat) if cat.extra["tricks"][0] == "sit"));
    let fish = client.pet("fish").send().await.unwrap().into_inner();
    assert!(
        matches!(&fish, Pet::Other(fish) if fish["name"] == "Rex"),
        "{fish:?}"
    );
}

#[tokio::test]
async fn nothing_is_sent_that_the_document_does_not_describe() {
    let (client, log) = start().await;
    client.query().send().await.unwrap();
    assert_eq!(log.target(), "/v1/query");
    let mut names = log.last(|seen| {
        let names = seen.headers.keys();
        names.map(ToString::to_string).collect::<Vec<_>>()
    });
    names.retain(|name| !matches!(name.as_str(), "host" | "user-agent" | "accept-encoding"));
    assert!(names.iter().all(|name| name == "accept"), "{names:?}");
}

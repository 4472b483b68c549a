//! Several documents as one crate: a module for each application of a platform, and one for what the
//! applications share.

use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::lint;
use crate::model::shared;
use crate::pipeline::{self, Observer, Output};

/// Generates the files of a crate from the documents of `name`, which stand in the folder `home`. A
/// document without operations is no application: the others refer to it.
///
/// The findings of an error stand in the order of the documents.
pub fn generate(
    name: &str,
    home: &str,
    documents: &[Document],
) -> Result<Output, Vec<Diagnostics>> {
    let unseen: &mut Observer<'_> = &mut |_, _| {};
    let (mut apis, mut homes, mut findings) = (Vec::new(), Vec::new(), Vec::new());
    for document in documents {
        if !document.has_operations() {
            findings.push(lint::run(document));
            continue;
        }
        match pipeline::facts(document, unseen) {
            Ok((api, found)) => {
                apis.push(api);
                homes.push(document.home());
                findings.push(found);
            }
            Err(found) => findings.push(found),
        }
    }
    if findings.iter().any(Diagnostics::has_errors) {
        return Err(findings);
    }
    let shared = shared::lift(name, &mut apis);
    let mut files = pipeline::write(&shared, home, name, unseen).map_err(|found| vec![found])?;
    for (api, home) in apis.iter().zip(&homes) {
        files.extend(pipeline::write(api, home, name, unseen).map_err(|found| vec![found])?);
    }
    Ok(Output {
        files: pipeline::in_folder(files),
        operations: apis.iter().map(|api| api.operations.len()).sum(),
        findings,
    })
}

#[cfg(test)]
mod tests {
    use super::generate;
    use crate::diagnostics::Diagnostics;
    use crate::document::Document;
    use std::path::{Path, PathBuf};

    const COMMON: &str = r##"
openapi: 3.0.3
info: { title: Shared, version: "1", x-provenance: made up }
paths: {}
components:
  schemas:
    Fault: { type: object, properties: { code: { type: string }, inner: { $ref: "#/components/schemas/Inner" } } }
    Inner: { type: object, properties: { why: { type: string } } }
"##;

    fn application(name: &str, size: &str) -> String {
        format!(
            r##"
openapi: 3.0.3
info: {{ title: {name}, version: "1", x-provenance: made up }}
paths:
  /{name}/:
    get:
      operationId: {name}_get
      responses:
        "200":
          description: It.
          content:
            application/json: {{ schema: {{ $ref: "#/components/schemas/Size" }} }}
        default:
          description: A fault.
          content:
            application/json: {{ schema: {{ $ref: "common.yaml#/components/schemas/Fault" }} }}
components:
  schemas:
    Size: {{ type: object, properties: {{ value: {{ type: {size} }} }} }}
"##
        )
    }

    fn load(folder: &Path, name: &str, text: &str) -> Document {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        let mut document = Document::load(&path).unwrap();
        document.path = Path::new("specs/acme").join(name);
        document
    }

    #[test]
    fn applications_become_modules_that_share_what_they_take_from_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let documents = [
            load(folder.path(), "common.yaml", COMMON),
            load(folder.path(), "one.yaml", &application("one", "string")),
            load(folder.path(), "two.yaml", &application("two", "integer")),
        ];
        let output = generate("acme", "specs/acme", &documents).unwrap();
        assert_eq!(output.operations, 2);
        let file = |path: &str| output.files[&PathBuf::from("src/generated").join(path)].as_str();
        insta::assert_snapshot!(file("mod.rs"));
        assert!(file("shared.rs").contains("pub struct Fault"));
        assert!(file("shared.rs").contains("pub struct Inner"));
        for name in ["one", "two"] {
            let types = file(&format!("{name}/types/mod.rs"));
            assert!(types.contains("pub use crate::generated::shared::{Fault, Inner};"));
            let own = file(&format!("{name}/types/{name}.rs"));
            assert!(own.contains("pub struct Size") && !own.contains("Fault"));
            assert!(file(&format!("{name}/table/mod.rs")).contains(&format!("\"acme-{name}\"")));
        }
    }

    #[test]
    fn a_fault_of_one_application_stands_with_its_document() {
        let folder = tempfile::tempdir().unwrap();
        let broken = application("two", "integer").replace("schemas/Size", "schemas/Gone");
        load(folder.path(), "common.yaml", COMMON);
        let documents = [
            load(folder.path(), "one.yaml", &application("one", "string")),
            load(folder.path(), "two.yaml", &broken),
        ];
        let findings = generate("acme", "specs/acme", &documents).unwrap_err();
        let broken: Vec<bool> = findings.iter().map(Diagnostics::has_errors).collect();
        assert_eq!(broken, [false, true]);
    }
}

//! Reading the text of a call of the library: a line of Python, as far as the recordings use it.

use serde_json::{Map, Number, Value};

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    Value(Value),
    Tuple(Vec<Expr>),
    Name(String),
    Attribute(Box<Expr>, String),
    Call(Box<Expr>, Vec<Expr>, Vec<(String, Expr)>),
}

/// A statement: an expression, and what its value is given to.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub target: Option<Expr>,
    pub value: Expr,
}

/// The statements of a line.
pub fn parse(text: &str) -> Result<Vec<Statement>, String> {
    let mut parser = Parser { rest: text };
    let mut statements = Vec::new();
    loop {
        let first = parser.expression()?;
        let statement = if parser.take("=") {
            Statement {
                target: Some(first),
                value: parser.expression()?,
            }
        } else {
            Statement {
                target: None,
                value: first,
            }
        };
        statements.push(statement);
        if !parser.take(";") {
            break;
        }
    }
    match parser.rest.trim() {
        "" => Ok(statements),
        rest => Err(format!("cannot read {rest:?}")),
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl<'a> Parser<'a> {
    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.trim_start();
        match rest.strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn must(&mut self, token: &str) -> Result<(), String> {
        if self.take(token) {
            Ok(())
        } else {
            Err(format!("expected {token:?} before {:?}", self.rest))
        }
    }

    fn word(&mut self) -> &'a str {
        let rest = self.rest.trim_start();
        let is_part = |character: char| character.is_alphanumeric() || character == '_';
        let end = rest
            .find(|character| !is_part(character))
            .unwrap_or(rest.len());
        self.rest = &rest[end..];
        &rest[..end]
    }

    fn expression(&mut self) -> Result<Expr, String> {
        let mut value = self.atom()?;
        loop {
            if self.take(".") {
                value = Expr::Attribute(Box::new(value), self.word().to_owned());
            } else if self.take("(") {
                let (arguments, named) = self.arguments()?;
                value = Expr::Call(Box::new(value), arguments, named);
            } else {
                return Ok(value);
            }
        }
    }

    #[allow(clippy::type_complexity)]
    fn arguments(&mut self) -> Result<(Vec<Expr>, Vec<(String, Expr)>), String> {
        let (mut arguments, mut named) = (Vec::new(), Vec::new());
        while !self.take(")") {
            let value = self.expression()?;
            match value {
                Expr::Name(name) if self.take("=") => named.push((name, self.expression()?)),
                value => arguments.push(value),
            }
            if !self.take(",") {
                self.must(")")?;
                break;
            }
        }
        Ok((arguments, named))
    }

    fn atom(&mut self) -> Result<Expr, String> {
        if self.take("(") {
            let (parts, _) = self.arguments()?;
            return Ok(Expr::Tuple(parts));
        }
        if self.take("[") {
            let mut list = Vec::new();
            while !self.take("]") {
                list.push(self.value()?);
                self.take(",");
            }
            return Ok(Expr::Value(list.into()));
        }
        if self.take("{") {
            let mut members = Map::new();
            while !self.take("}") {
                let Value::String(name) = self.value()? else {
                    return Err("a name that is no text".to_owned());
                };
                self.must(":")?;
                members.insert(name, self.value()?);
                self.take(",");
            }
            return Ok(Expr::Value(members.into()));
        }
        let next = self.rest.trim_start().chars().next();
        match next {
            Some(quote @ ('\'' | '"')) => self.text(quote),
            Some(digit) if digit.is_ascii_digit() || digit == '-' => self.number().map(Expr::Value),
            _ => Ok(match self.word() {
                "" => return Err(format!("cannot read {:?}", self.rest)),
                "True" => Expr::Value(true.into()),
                "False" => Expr::Value(false.into()),
                "None" => Expr::Value(Value::Null),
                "u" | "r" | "b" if self.rest.starts_with(['\'', '"']) => self.atom()?,
                word => Expr::Name(word.to_owned()),
            }),
        }
    }

    /// An expression that must be a plain value.
    fn value(&mut self) -> Result<Value, String> {
        match self.expression()? {
            Expr::Value(value) => Ok(value),
            other => Err(format!("{other:?} stands where a value should")),
        }
    }

    fn number(&mut self) -> Result<Value, String> {
        let rest = self.rest.trim_start();
        let is_part = |character: char| character.is_ascii_digit() || "-.".contains(character);
        let end = rest
            .find(|character| !is_part(character))
            .unwrap_or(rest.len());
        self.rest = &rest[end..];
        let number: Number =
            serde_json::from_str(&rest[..end]).map_err(|error| error.to_string())?;
        Ok(number.into())
    }

    fn text(&mut self, quote: char) -> Result<Expr, String> {
        self.must(&quote.to_string())?;
        let mut text = String::new();
        let mut characters = self.rest.char_indices();
        while let Some((at, character)) = characters.next() {
            match character {
                '\\' => text.push(match characters.next() {
                    Some((_, 'n')) => '\n',
                    Some((_, 't')) => '\t',
                    Some((_, other)) => other,
                    None => break,
                }),
                end if end == quote => {
                    self.rest = &self.rest[at + 1..];
                    return Ok(Expr::Value(text.into()));
                }
                other => text.push(other),
            }
        }
        Err(format!("a text without an end: {text:?}"))
    }
}

#[test]
fn the_python_of_the_recordings_can_be_read() {
    let read = parse("a=D.App({'n':[1,True,None]}); a.x='it\\'s'; _r=(a.f(k=2),)").unwrap();
    assert_eq!(read.len(), 3);
    let class = Expr::Attribute(Box::new(Expr::Name("D".into())), "App".into());
    let argument = Expr::Value(serde_json::json!({ "n": [1, true, null] }));
    assert_eq!(
        read[0].value,
        Expr::Call(Box::new(class), vec![argument], vec![])
    );
    assert_eq!(read[1].value, Expr::Value("it's".into()));
    assert!(parse("[x for x in y]").is_err());
}

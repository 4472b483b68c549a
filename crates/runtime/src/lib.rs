//! What a generated client does at run time.
//!
//! A generated crate holds facts and types: a static [`Operation`] for each call, and the structs
//! that go in and come out. This crate is everything else. One loop sends every operation of every
//! client: it builds the request, asks for credentials, makes an attempt, decides whether to repeat
//! it, and reads the answer within its limits. Paging and waiting are built on top of that loop.
//!
//! Nothing here knows a platform by name.
//!
//! # Cancelling
//!
//! Every future of this crate may be dropped at any time. Dropping a call closes its connection or gives it
//! up; the server may have acted on it or not. Dropping never leaves a lock held or a log-in half done.

mod attempt;
mod body;
mod budget;
mod builder;
mod call;
mod check;
mod client;
mod context;
mod continuation;
mod cookies;
mod credentials;
mod decode;
mod disposition;
mod draft;
mod dynamic;
mod dynamic_list;
mod elements;
mod encode;
pub mod environment;
mod error;
mod event_parser;
mod events;
mod failure;
mod following;
mod form;
mod graphql;
mod json_lines;
mod keystone;
mod lenient;
mod limits;
mod message;
mod multipart;
mod near;
mod operation;
mod options;
mod pace;
mod pager;
mod parameter;
mod raw;
mod redact;
mod rehearsal;
mod reported;
mod request;
mod response;
mod retry;
mod row;
mod rules;
mod secret;
mod sending;
mod splitter;
mod status;
mod stream;
mod stream_error;
mod telemetry;
pub mod testing;
mod time;
mod token;
mod transport;
mod upload;
pub mod value;
mod variables;
mod verdict;
mod wait;
mod wait_error;
mod walk;

pub use attempt::Attempt;
pub use budget::RetryBudget;
pub use builder::{BuildError, ClientBuilder};
pub use client::Client;
pub use context::AuthContext;
pub use continuation::Continuation;
pub use credentials::{
    Basic, Bearer, Credentials, CredentialsError, FixedHeaders, NoCredentials, ProvideCredentials,
};
pub use decode::{Decode, DecodeError, Empty, Json, Raw, Text};
pub use dynamic::{
    Dynamic, DynamicBody, FormBody, JsonBody, MultipartBody, NoBody, RawBody, call, dynamic,
};
pub use dynamic_list::{DynamicList, DynamicWait, list, observe};
pub use elements::ElementsAt;
pub use environment::EnvironmentError;
pub use error::Error;
pub use events::{Endless, Event, EventStream, Events, LastEvent, TextEvents};
pub use following::{query_of, token_of};
pub use graphql::{Graphql, GraphqlError, GraphqlFailure, GraphqlKind};
pub use json_lines::{JsonLines, JsonStream};
pub use keystone::{Keystone, KeystoneBuilder};
pub use limits::{Timeouts, Waiting};
pub use multipart::Multipart;
pub use operation::{
    Answer, Api, Body, Kind, Operation, PageStyle, Pagination, Repeat, Scheme, Waiter,
};
pub use options::RequestOptions;
pub use pace::Pace;
pub use pager::{FailureOf, Items, List, PageOf, Pages};
pub use parameter::{Location, Parameter, Style};
pub use raw::RawRequest;
pub use rehearsal::{Rehearsal, Rehearsed};
pub use reported::{FailureRule, Reported};
pub use request::Request;
pub use response::{Received, Response};
pub use retry::{Fault, RetryPolicy, Why};
pub use row::{Field, NextPage, PageLayout, Row};
pub use rules::Rule;
pub use secret::{Secret, Sensitive};
pub use status::StatusPattern;
pub use stream::{ByteStream, Streamed};
pub use stream_error::StreamError;
pub use testing::{FixedRandom, ManualClock};
pub use time::{Clock, Random, SystemClock, SystemRandom};
pub use token::{LogIn, TokenCache};
pub use transport::Streams;
pub use upload::Upload;
pub use wait::{Observation, Observations, Wait, WaitGone};
pub use wait_error::{WaitError, WaitFailure};

// What generated code and users of the traits here name, so that they need no dependency of their own.
pub use bytes::Bytes;
pub use futures_util::future::BoxFuture;
pub use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
pub use url::Url;

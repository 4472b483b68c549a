// Generated from tests/specs/obstacles.yaml by `cargo xtask regenerate obstacles`. Do not edit.

#![allow(unused_imports)]
use platform_clients_runtime as runtime;
use crate::generated::{client::Client, table, types};

#[allow(unused_imports)]
use super::*;

impl AllParameters {
    /// Sets `q gen`.
    pub fn q_gen(mut self, q_gen: impl Into<String>) -> Self {
        self.request.parameter::<String>(104, &q_gen.into());
        self
    }

    /// Sets `gen`.
    pub fn r#gen(mut self, r#gen: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let r#gen: Vec<String> = r#gen.into_iter().map(Into::into).collect();
        self.request.parameter(105, &r#gen);
        self
    }

    /// Sets `q union`.
    pub fn q_union(mut self, q_union: impl Into<String>) -> Self {
        self.request.parameter::<String>(106, &q_union.into());
        self
    }

    /// Sets `union`.
    pub fn union(mut self, union: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let union: Vec<String> = union.into_iter().map(Into::into).collect();
        self.request.parameter(107, &union);
        self
    }

    /// Sets `q Option`.
    pub fn q_option(mut self, q_option: impl Into<String>) -> Self {
        self.request.parameter::<String>(108, &q_option.into());
        self
    }

    /// Sets `Option`.
    pub fn option(
        mut self,
        option: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let option: Vec<String> = option.into_iter().map(Into::into).collect();
        self.request.parameter(109, &option);
        self
    }

    /// Sets `q Some`.
    pub fn q_some(mut self, q_some: impl Into<String>) -> Self {
        self.request.parameter::<String>(110, &q_some.into());
        self
    }

    /// Sets `Some`.
    pub fn some(mut self, some: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let some: Vec<String> = some.into_iter().map(Into::into).collect();
        self.request.parameter(111, &some);
        self
    }

    /// Sets `q None`.
    pub fn q_none(mut self, q_none: impl Into<String>) -> Self {
        self.request.parameter::<String>(112, &q_none.into());
        self
    }

    /// Sets `None`.
    pub fn none(mut self, none: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let none: Vec<String> = none.into_iter().map(Into::into).collect();
        self.request.parameter(113, &none);
        self
    }

    /// Sets `q Result`.
    pub fn q_result(mut self, q_result: impl Into<String>) -> Self {
        self.request.parameter::<String>(114, &q_result.into());
        self
    }

    /// Sets `Result`.
    pub fn result(
        mut self,
        result: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let result: Vec<String> = result.into_iter().map(Into::into).collect();
        self.request.parameter(115, &result);
        self
    }

    /// Sets `q Ok`.
    pub fn q_ok(mut self, q_ok: impl Into<String>) -> Self {
        self.request.parameter::<String>(116, &q_ok.into());
        self
    }

    /// Sets `Ok`.
    pub fn ok(mut self, ok: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let ok: Vec<String> = ok.into_iter().map(Into::into).collect();
        self.request.parameter(117, &ok);
        self
    }

    /// Sets `q Err`.
    pub fn q_err(mut self, q_err: impl Into<String>) -> Self {
        self.request.parameter::<String>(118, &q_err.into());
        self
    }

    /// Sets `Err`.
    pub fn err(mut self, err: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let err: Vec<String> = err.into_iter().map(Into::into).collect();
        self.request.parameter(119, &err);
        self
    }

    /// Sets `q Vec`.
    pub fn q_vec(mut self, q_vec: impl Into<String>) -> Self {
        self.request.parameter::<String>(120, &q_vec.into());
        self
    }

    /// Sets `Vec`.
    pub fn vec(mut self, vec: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let vec: Vec<String> = vec.into_iter().map(Into::into).collect();
        self.request.parameter(121, &vec);
        self
    }

    /// Sets `q String`.
    pub fn q_string(mut self, q_string: impl Into<String>) -> Self {
        self.request.parameter::<String>(122, &q_string.into());
        self
    }

    /// Sets `String`.
    pub fn string(
        mut self,
        string: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let string: Vec<String> = string.into_iter().map(Into::into).collect();
        self.request.parameter(123, &string);
        self
    }

    /// Sets `q Box`.
    pub fn q_box_2(mut self, q_box_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(124, &q_box_2.into());
        self
    }

    /// Sets `Box`.
    pub fn box_2(mut self, box_2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let box_2: Vec<String> = box_2.into_iter().map(Into::into).collect();
        self.request.parameter(125, &box_2);
        self
    }

    /// Sets `q Send`.
    pub fn q_send(mut self, q_send: impl Into<String>) -> Self {
        self.request.parameter::<String>(126, &q_send.into());
        self
    }

    /// Sets `Send`.
    pub fn send_2(
        mut self,
        send_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let send_2: Vec<String> = send_2.into_iter().map(Into::into).collect();
        self.request.parameter(127, &send_2);
        self
    }

    /// Sets `q Sync`.
    pub fn q_sync(mut self, q_sync: impl Into<String>) -> Self {
        self.request.parameter::<String>(128, &q_sync.into());
        self
    }

    /// Sets `Sync`.
    pub fn sync(mut self, sync: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let sync: Vec<String> = sync.into_iter().map(Into::into).collect();
        self.request.parameter(129, &sync);
        self
    }

    /// Sets `q Default`.
    pub fn q_default(mut self, q_default: impl Into<String>) -> Self {
        self.request.parameter::<String>(130, &q_default.into());
        self
    }

    /// Sets `Default`.
    pub fn default(
        mut self,
        default: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let default: Vec<String> = default.into_iter().map(Into::into).collect();
        self.request.parameter(131, &default);
        self
    }

    /// Sets `q Clone`.
    pub fn q_clone(mut self, q_clone: impl Into<String>) -> Self {
        self.request.parameter::<String>(132, &q_clone.into());
        self
    }

    /// Sets `Clone`.
    pub fn clone_2(
        mut self,
        clone_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let clone_2: Vec<String> = clone_2.into_iter().map(Into::into).collect();
        self.request.parameter(133, &clone_2);
        self
    }

    /// Sets `q Debug`.
    pub fn q_debug(mut self, q_debug: impl Into<String>) -> Self {
        self.request.parameter::<String>(134, &q_debug.into());
        self
    }

    /// Sets `Debug`.
    pub fn debug(mut self, debug: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let debug: Vec<String> = debug.into_iter().map(Into::into).collect();
        self.request.parameter(135, &debug);
        self
    }

    /// Sets `q Iterator`.
    pub fn q_iterator(mut self, q_iterator: impl Into<String>) -> Self {
        self.request.parameter::<String>(136, &q_iterator.into());
        self
    }

    /// Sets `Iterator`.
    pub fn iterator(
        mut self,
        iterator: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let iterator: Vec<String> = iterator.into_iter().map(Into::into).collect();
        self.request.parameter(137, &iterator);
        self
    }

    /// Sets `q From`.
    pub fn q_from(mut self, q_from: impl Into<String>) -> Self {
        self.request.parameter::<String>(138, &q_from.into());
        self
    }

    /// Sets `From`.
    pub fn from(mut self, from: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let from: Vec<String> = from.into_iter().map(Into::into).collect();
        self.request.parameter(139, &from);
        self
    }

    /// Sets `q Into`.
    pub fn q_into(mut self, q_into: impl Into<String>) -> Self {
        self.request.parameter::<String>(140, &q_into.into());
        self
    }

    /// Sets `Into`.
    pub fn into(mut self, into: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let into: Vec<String> = into.into_iter().map(Into::into).collect();
        self.request.parameter(141, &into);
        self
    }

    /// Sets `q client`.
    pub fn q_client(mut self, q_client: impl Into<String>) -> Self {
        self.request.parameter::<String>(142, &q_client.into());
        self
    }

    /// Sets `client`.
    pub fn client(
        mut self,
        client: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let client: Vec<String> = client.into_iter().map(Into::into).collect();
        self.request.parameter(143, &client);
        self
    }

    /// Sets `q body`.
    pub fn q_body(mut self, q_body: impl Into<String>) -> Self {
        self.request.parameter::<String>(144, &q_body.into());
        self
    }

    /// Sets `body`.
    pub fn body_2(
        mut self,
        body_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let body_2: Vec<String> = body_2.into_iter().map(Into::into).collect();
        self.request.parameter(145, &body_2);
        self
    }

    /// Sets `q send`.
    pub fn q_send_2(mut self, q_send_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(146, &q_send_2.into());
        self
    }

    /// Sets `send`.
    pub fn send_3(
        mut self,
        send_3: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let send_3: Vec<String> = send_3.into_iter().map(Into::into).collect();
        self.request.parameter(147, &send_3);
        self
    }

    /// Sets `q new`.
    pub fn q_new(mut self, q_new: impl Into<String>) -> Self {
        self.request.parameter::<String>(148, &q_new.into());
        self
    }

    /// Sets `new`.
    pub fn new_2(mut self, new_2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let new_2: Vec<String> = new_2.into_iter().map(Into::into).collect();
        self.request.parameter(149, &new_2);
        self
    }

    /// Sets `q items`.
    pub fn q_items(mut self, q_items: impl Into<String>) -> Self {
        self.request.parameter::<String>(150, &q_items.into());
        self
    }

    /// Sets `items`.
    pub fn items_2(
        mut self,
        items_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let items_2: Vec<String> = items_2.into_iter().map(Into::into).collect();
        self.request.parameter(151, &items_2);
        self
    }

    /// Sets `q pages`.
    pub fn q_pages(mut self, q_pages: impl Into<String>) -> Self {
        self.request.parameter::<String>(152, &q_pages.into());
        self
    }

    /// Sets `pages`.
    pub fn pages_2(
        mut self,
        pages_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let pages_2: Vec<String> = pages_2.into_iter().map(Into::into).collect();
        self.request.parameter(153, &pages_2);
        self
    }
}

impl AllParameters {
    /// Sets `q options`.
    pub fn q_options(mut self, q_options: impl Into<String>) -> Self {
        self.request.parameter::<String>(154, &q_options.into());
        self
    }

    /// Sets `options`.
    pub fn options_2(
        mut self,
        options_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let options_2: Vec<String> = options_2.into_iter().map(Into::into).collect();
        self.request.parameter(155, &options_2);
        self
    }

    /// Sets `q request`.
    pub fn q_request(mut self, q_request: impl Into<String>) -> Self {
        self.request.parameter::<String>(156, &q_request.into());
        self
    }

    /// Sets `request`.
    pub fn request_2(
        mut self,
        request_2: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let request_2: Vec<String> = request_2.into_iter().map(Into::into).collect();
        self.request.parameter(157, &request_2);
        self
    }

    /// Sets `q response`.
    pub fn q_response(mut self, q_response: impl Into<String>) -> Self {
        self.request.parameter::<String>(158, &q_response.into());
        self
    }

    /// Sets `response`.
    pub fn response(
        mut self,
        response: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let response: Vec<String> = response.into_iter().map(Into::into).collect();
        self.request.parameter(159, &response);
        self
    }

    /// Sets `q error`.
    pub fn q_error(mut self, q_error: impl Into<String>) -> Self {
        self.request.parameter::<String>(160, &q_error.into());
        self
    }

    /// Sets `error`.
    pub fn error(mut self, error: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let error: Vec<String> = error.into_iter().map(Into::into).collect();
        self.request.parameter(161, &error);
        self
    }

    /// Sets `q value`.
    pub fn q_value(mut self, q_value: impl Into<String>) -> Self {
        self.request.parameter::<String>(162, &q_value.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value: Vec<String> = value.into_iter().map(Into::into).collect();
        self.request.parameter(163, &value);
        self
    }

    /// Sets `q runtime`.
    pub fn q_runtime(mut self, q_runtime: impl Into<String>) -> Self {
        self.request.parameter::<String>(164, &q_runtime.into());
        self
    }

    /// Sets `runtime`.
    pub fn runtime(
        mut self,
        runtime: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let runtime: Vec<String> = runtime.into_iter().map(Into::into).collect();
        self.request.parameter(165, &runtime);
        self
    }

    /// Sets `q types`.
    pub fn q_types(mut self, q_types: impl Into<String>) -> Self {
        self.request.parameter::<String>(166, &q_types.into());
        self
    }

    /// Sets `types`.
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let types: Vec<String> = types.into_iter().map(Into::into).collect();
        self.request.parameter(167, &types);
        self
    }

    /// Sets `q table`.
    pub fn q_table(mut self, q_table: impl Into<String>) -> Self {
        self.request.parameter::<String>(168, &q_table.into());
        self
    }

    /// Sets `table`.
    pub fn table(mut self, table: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let table: Vec<String> = table.into_iter().map(Into::into).collect();
        self.request.parameter(169, &table);
        self
    }

    /// Sets `q std`.
    pub fn q_std(mut self, q_std: impl Into<String>) -> Self {
        self.request.parameter::<String>(170, &q_std.into());
        self
    }

    /// Sets `std`.
    pub fn std(mut self, std: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let std: Vec<String> = std.into_iter().map(Into::into).collect();
        self.request.parameter(171, &std);
        self
    }

    /// Sets `q core`.
    pub fn q_core(mut self, q_core: impl Into<String>) -> Self {
        self.request.parameter::<String>(172, &q_core.into());
        self
    }

    /// Sets `core`.
    pub fn core(mut self, core: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let core: Vec<String> = core.into_iter().map(Into::into).collect();
        self.request.parameter(173, &core);
        self
    }

    /// Sets `q serde`.
    pub fn q_serde(mut self, q_serde: impl Into<String>) -> Self {
        self.request.parameter::<String>(174, &q_serde.into());
        self
    }

    /// Sets `serde`.
    pub fn serde(mut self, serde: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let serde: Vec<String> = serde.into_iter().map(Into::into).collect();
        self.request.parameter(175, &serde);
        self
    }

    /// Sets `q serde_json`.
    pub fn q_serde_json(mut self, q_serde_json: impl Into<String>) -> Self {
        self.request.parameter::<String>(176, &q_serde_json.into());
        self
    }

    /// Sets `serde_json`.
    pub fn serde_json(
        mut self,
        serde_json: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let serde_json: Vec<String> = serde_json.into_iter().map(Into::into).collect();
        self.request.parameter(177, &serde_json);
        self
    }

    /// Sets `q 1st`.
    pub fn q_1st(mut self, q_1st: impl Into<String>) -> Self {
        self.request.parameter::<String>(178, &q_1st.into());
        self
    }

    /// Sets `1st`.
    pub fn n1st(mut self, n1st: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let n1st: Vec<String> = n1st.into_iter().map(Into::into).collect();
        self.request.parameter(179, &n1st);
        self
    }

    /// Sets `q aB`.
    pub fn q_a_b(mut self, q_a_b: impl Into<String>) -> Self {
        self.request.parameter::<String>(180, &q_a_b.into());
        self
    }

    /// Sets `aB`.
    pub fn a_b_3(mut self, a_b_3: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let a_b_3: Vec<String> = a_b_3.into_iter().map(Into::into).collect();
        self.request.parameter(181, &a_b_3);
        self
    }

    /// Sets `q A-B`.
    pub fn q_a_b_2(mut self, q_a_b_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(182, &q_a_b_2.into());
        self
    }

    /// Sets `A-B`.
    pub fn a_b_4(mut self, a_b_4: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let a_b_4: Vec<String> = a_b_4.into_iter().map(Into::into).collect();
        self.request.parameter(183, &a_b_4);
        self
    }

    /// Sets `q ..`.
    pub fn q(mut self, q: impl Into<String>) -> Self {
        self.request.parameter::<String>(184, &q.into());
        self
    }

    /// Sets `..`.
    pub fn dot_dot(
        mut self,
        dot_dot: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let dot_dot: Vec<String> = dot_dot.into_iter().map(Into::into).collect();
        self.request.parameter(185, &dot_dot);
        self
    }

    /// Sets `q .`.
    pub fn q_2(mut self, q_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(186, &q_2.into());
        self
    }

    /// Sets `.`.
    pub fn dot(mut self, dot: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let dot: Vec<String> = dot.into_iter().map(Into::into).collect();
        self.request.parameter(187, &dot);
        self
    }

    /// Sets `q -`.
    pub fn q_3(mut self, q_3: impl Into<String>) -> Self {
        self.request.parameter::<String>(188, &q_3.into());
        self
    }

    /// Sets `-`.
    pub fn minus(mut self, minus: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let minus: Vec<String> = minus.into_iter().map(Into::into).collect();
        self.request.parameter(189, &minus);
        self
    }

    /// Sets `q _`.
    pub fn q_4(mut self, q_4: impl Into<String>) -> Self {
        self.request.parameter::<String>(190, &q_4.into());
        self
    }

    /// Sets `_`.
    pub fn underscore(
        mut self,
        underscore: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let underscore: Vec<String> = underscore.into_iter().map(Into::into).collect();
        self.request.parameter(191, &underscore);
        self
    }

    /// Sets `q __`.
    pub fn q_5(mut self, q_5: impl Into<String>) -> Self {
        self.request.parameter::<String>(192, &q_5.into());
        self
    }

    /// Sets `__`.
    pub fn underscore_underscore(
        mut self,
        underscore_underscore: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let underscore_underscore: Vec<String> = underscore_underscore
            .into_iter()
            .map(Into::into)
            .collect();
        self.request.parameter(193, &underscore_underscore);
        self
    }

    /// Sets `q $ref`.
    pub fn q_ref_2(mut self, q_ref_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(194, &q_ref_2.into());
        self
    }

    /// Sets `$ref`.
    pub fn ref_2(mut self, ref_2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let ref_2: Vec<String> = ref_2.into_iter().map(Into::into).collect();
        self.request.parameter(195, &ref_2);
        self
    }

    /// Sets `q @type`.
    pub fn q_type(mut self, q_type: impl Into<String>) -> Self {
        self.request.parameter::<String>(196, &q_type.into());
        self
    }

    /// Sets `@type`.
    pub fn type_4(
        mut self,
        type_4: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let type_4: Vec<String> = type_4.into_iter().map(Into::into).collect();
        self.request.parameter(197, &type_4);
        self
    }

    /// Sets `q naïve`.
    pub fn q_naïve(mut self, q_naïve: impl Into<String>) -> Self {
        self.request.parameter::<String>(198, &q_naïve.into());
        self
    }

    /// Sets `naïve`.
    pub fn naïve(
        mut self,
        naïve: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let naïve: Vec<String> = naïve.into_iter().map(Into::into).collect();
        self.request.parameter(199, &naïve);
        self
    }

    /// Sets `q 名前`.
    pub fn q_名前(mut self, q_名前: impl Into<String>) -> Self {
        self.request.parameter::<String>(200, &q_名前.into());
        self
    }

    /// Sets `名前`.
    pub fn 名前(
        mut self,
        名前: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let 名前: Vec<String> = 名前.into_iter().map(Into::into).collect();
        self.request.parameter(201, &名前);
        self
    }

    /// Sets `q Ünïcode`.
    pub fn q_ünïcode(mut self, q_ünïcode: impl Into<String>) -> Self {
        self.request.parameter::<String>(202, &q_ünïcode.into());
        self
    }

    /// Sets `Ünïcode`.
    pub fn ünïcode(
        mut self,
        ünïcode: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let ünïcode: Vec<String> = ünïcode.into_iter().map(Into::into).collect();
        self.request.parameter(203, &ünïcode);
        self
    }
}

impl AllParameters {
    /// Sets `q 🦀`.
    pub fn q_6(mut self, q_6: impl Into<String>) -> Self {
        self.request.parameter::<String>(204, &q_6.into());
        self
    }

    /// Sets `🦀`.
    pub fn u1f980(
        mut self,
        u1f980: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let u1f980: Vec<String> = u1f980.into_iter().map(Into::into).collect();
        self.request.parameter(205, &u1f980);
        self
    }

    /// Sets `q quote`.
    pub fn q_quote(mut self, q_quote: impl Into<String>) -> Self {
        self.request.parameter::<String>(206, &q_quote.into());
        self
    }

    /// Sets `quote`.
    pub fn quote(mut self, quote: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let quote: Vec<String> = quote.into_iter().map(Into::into).collect();
        self.request.parameter(207, &quote);
        self
    }

    /// Sets `q back\slash`.
    pub fn q_back_slash(mut self, q_back_slash: impl Into<String>) -> Self {
        self.request.parameter::<String>(208, &q_back_slash.into());
        self
    }

    /// Sets `back\slash`.
    pub fn back_slash(
        mut self,
        back_slash: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let back_slash: Vec<String> = back_slash.into_iter().map(Into::into).collect();
        self.request.parameter(209, &back_slash);
        self
    }

    /// Sets `q */`.
    pub fn q_7(mut self, q_7: impl Into<String>) -> Self {
        self.request.parameter::<String>(210, &q_7.into());
        self
    }

    /// Sets `*/`.
    pub fn star_slash(
        mut self,
        star_slash: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let star_slash: Vec<String> = star_slash.into_iter().map(Into::into).collect();
        self.request.parameter(211, &star_slash);
        self
    }

    /// Sets `q #![doc]`.
    pub fn q_doc(mut self, q_doc: impl Into<String>) -> Self {
        self.request.parameter::<String>(212, &q_doc.into());
        self
    }

    /// Sets `#![doc]`.
    pub fn doc(mut self, doc: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let doc: Vec<String> = doc.into_iter().map(Into::into).collect();
        self.request.parameter(213, &doc);
        self
    }

    /// Sets `q //`.
    pub fn q_8(mut self, q_8: impl Into<String>) -> Self {
        self.request.parameter::<String>(214, &q_8.into());
        self
    }

    /// Sets `//`.
    pub fn slash_slash(
        mut self,
        slash_slash: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let slash_slash: Vec<String> = slash_slash.into_iter().map(Into::into).collect();
        self.request.parameter(215, &slash_slash);
        self
    }

    /// Sets `q {}`.
    pub fn q_9(mut self, q_9: impl Into<String>) -> Self {
        self.request.parameter::<String>(216, &q_9.into());
        self
    }

    /// Sets `{}`.
    pub fn brace_brace(
        mut self,
        brace_brace: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let brace_brace: Vec<String> = brace_brace.into_iter().map(Into::into).collect();
        self.request.parameter(217, &brace_brace);
        self
    }

    /// Sets `q []`.
    pub fn q_10(mut self, q_10: impl Into<String>) -> Self {
        self.request.parameter::<String>(218, &q_10.into());
        self
    }

    /// Sets `[]`.
    pub fn bracket_bracket(
        mut self,
        bracket_bracket: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let bracket_bracket: Vec<String> = bracket_bracket
            .into_iter()
            .map(Into::into)
            .collect();
        self.request.parameter(219, &bracket_bracket);
        self
    }
}

/// Calls async
///
/// * `GET /op/35/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Async {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Async {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ASYNC);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `async`.
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#async.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls become
///
/// * `GET /op/39/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Become {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Become {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BECOME);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `become`.
    pub fn r#become(mut self, r#become: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#become.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls body
///
/// * `GET /op/71/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Body {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Body {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::BODY);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `body`.
    pub fn body_2(mut self, body_2: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &body_2.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls continue
///
/// * `GET /op/3/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Continue {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Continue {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::CONTINUE);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `continue`.
    pub fn r#continue(mut self, r#continue: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#continue.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls #!\[doc\]
///
/// * `GET /op/107/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Doc {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Doc {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::DOC);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `#![doc]`.
    pub fn doc(mut self, doc: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &doc.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls error
///
/// * `GET /op/79/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Error {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Error {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ERROR);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `error`.
    pub fn error(mut self, error: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &error.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls extern
///
/// * `GET /op/7/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Extern {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Extern {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::EXTERN);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `extern`.
    pub fn r#extern(mut self, r#extern: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#extern.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls gen
///
/// * `GET /op/51/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Gen {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Gen {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::GEN);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `gen`.
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#gen.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls if
///
/// * `GET /op/11/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct If {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl If {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::IF);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `if`.
    pub fn r#if(mut self, r#if: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#if.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls Iterator
///
/// * `GET /op/67/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct IteratorType {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl IteratorType {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::ITERATOR);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `Iterator`.
    pub fn iterator(mut self, iterator: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &iterator.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls loop
///
/// * `GET /op/15/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Loop {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Loop {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::LOOP);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `loop`.
    pub fn r#loop(mut self, r#loop: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#loop.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

/// Calls macro
///
/// * `GET /op/43/{id}`
/// * Changes nothing; repeated after any fault that may pass.
/// * Source: made up
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct Macro {
    pub(in crate::generated) request: runtime::Request<
        runtime::Json<types::BadlyNamed>,
        runtime::Json<serde_json::Value>,
    >,
}

impl Macro {
    pub(in crate::generated) fn new(client: &runtime::Client, id: i64) -> Self {
        let mut request = runtime::Request::new(client, &table::MACRO);
        request.parameter(0, &id);
        Self { request }
    }

    /// Sets `macro`.
    pub fn r#macro(mut self, r#macro: impl Into<String>) -> Self {
        self.request.parameter::<String>(1, &r#macro.into());
        self
    }

    /// Sets what holds for this call only: timeouts, retries, headers, undocumented parameters.
    pub fn options(mut self, options: runtime::RequestOptions) -> Self {
        self.request.set_options(options);
        self
    }

    /// Sends the request and reads the answer.
    pub async fn send(
        self,
    ) -> Result<
        runtime::Response<types::BadlyNamed>,
        runtime::Error<serde_json::Value>,
    > {
        self.request.send().await
    }
}

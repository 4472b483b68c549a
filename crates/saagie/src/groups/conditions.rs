//! Conditions of pipelines.

use crate::ask::ask;
use crate::operations::LogsList;
use crate::problem::SaagieError;
use crate::saagie::Conditions;
use crate::types::{
    ConditionExpressionEvaluateVariables, ConditionExpressionVariableInput, LogEntityType,
    LogStream,
};

impl Conditions<'_> {
    /// What an expression comes to with these variables.
    ///
    /// ```no_run
    /// # async fn example(saagie: saagie_client::Saagie, project: &str) -> Result<(), saagie_client::SaagieError> {
    /// let holds = saagie.conditions().evaluate(project, "colour == \"red\"", [("colour", "red")]).await?;
    /// assert!(holds);
    /// # Ok(())
    /// # }
    /// ```
    pub async fn evaluate<K: AsRef<str>, V: AsRef<str>>(
        &self,
        project: &str,
        expression: &str,
        variables: impl IntoIterator<Item = (K, V)>,
    ) -> Result<bool, SaagieError> {
        let variables = variables.into_iter().map(|(key, value)| {
            ConditionExpressionVariableInput::new(key.as_ref(), value.as_ref())
        });
        let variables = ConditionExpressionEvaluateVariables::new(project, expression)
            .variables(variables.collect::<Vec<_>>());
        ask!(self.condition_expression_evaluate(&variables)).ok_or_else(|| SaagieError::NotDone {
            what: format!("evaluate `{expression}`"),
        })
    }

    /// What the evaluation of a condition in a run has written: `items()` and `pages()` follow.
    pub fn logs(
        &self,
        project: &str,
        condition_run: &str,
        streams: impl IntoIterator<Item = LogStream>,
    ) -> LogsList {
        self.saagie
            .logs(project, LogEntityType::ConditionInstance, condition_run)
            .streams(streams)
    }

    /// How many lines the evaluation of a condition in a run has written.
    pub async fn count_logs(
        &self,
        project: &str,
        condition_run: &str,
        streams: impl IntoIterator<Item = LogStream>,
    ) -> Result<i64, SaagieError> {
        let one = self.logs(project, condition_run, streams).limit(1).skip(0);
        Ok(one.send().await?.into_inner().total)
    }
}

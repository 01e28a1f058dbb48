//! Other programs: started, watched and named plainly when they fail.

use std::{
    env,
    ffi::OsString,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    error::{Because, Error, Outcome},
    project,
};

/// The cargo that runs us, in the project's folder.
pub fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(project::root());
    command
}

/// Runs a program to its end, with its output on our terminal.
pub fn run(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .because(|| format!("`{}` cannot be started", shown(command)))?;
    if status.success() {
        Ok(())
    } else {
        Err(failed(command))
    }
}

/// Runs a program and passes on each line that it prints, so that the lines can also be counted.
pub fn run_listening(command: &mut Command, mut hear: impl FnMut(&str)) -> Outcome {
    let cannot = |command: &Command| format!("`{}` cannot be started", shown(command));
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .because(|| cannot(command))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines().map_while(Result::ok) {
            println!("{line}");
            hear(&line);
        }
    }
    let status = child.wait().because(|| cannot(command))?;
    if status.success() {
        Ok(())
    } else {
        Err(failed(command))
    }
}

/// What a program prints when it succeeds.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    if output.status.success() {
        String::from_utf8(output.stdout).ok()
    } else {
        None
    }
}

/// Where a program is, when it is on the PATH.
pub fn find(program: &str) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    env::split_paths(&folders)
        .map(|folder| folder.join(program))
        .find(|candidate| candidate.is_file())
}

fn failed(command: &Command) -> Error {
    Error::new(format!("`{}` did not succeed.", shown(command)))
}

/// The command as a person would type it.
fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program());
    std::iter::once(name)
        .chain(command.get_args())
        .map(|word| word.to_string_lossy().into_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

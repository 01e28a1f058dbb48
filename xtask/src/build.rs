//! Makes the finished files: compile, join, name, link, pack.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use crate::{
    bindings,
    error::{Because, Outcome},
    minify, project,
    site::{Site, Sources},
    styles, texts, workers,
};

/// For whom the files are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// For people: small, and packed for the network.
    Release,
    /// For a developer: soon there, and reloading itself.
    Dev,
}

/// Builds everything and returns what was built.
pub fn build(profile: Profile) -> Outcome<Site> {
    let started = Instant::now();
    println!("Building the app. The first time takes a few minutes.");
    let site = Site::assemble(&sources(profile)?, profile)?;
    if profile == Profile::Release {
        println!("Packing {} files ...", site.files().len());
    }
    put(&site, profile)?;
    println!(
        "Built {} in {:.1} s.",
        project::shown(&folder(profile)),
        started.elapsed().as_secs_f32()
    );
    Ok(site)
}

fn sources(profile: Profile) -> Outcome<Sources> {
    let bindings = bindings::made(profile)?;
    let stretching = workers::made(&workers::STRETCH, profile)?;
    let pooling = workers::made(&workers::POOL, profile)?;
    let reading = workers::made(&workers::READER, profile)?;
    let root = project::root();
    let sheets = root.join("styles");
    let element = workers::within(&project::read_text(&root.join("src/shell/element.js"))?)?;
    let first = project::read_text(&root.join("src/shell/first.js"))?;
    let styles = styles::joined(&sheets)?;
    let scripts = [
        bindings.script,
        first,
        element,
        stretching.script,
        pooling.script,
        reading.script,
    ];
    let (
        [
            glue,
            first,
            element,
            stretch_script,
            pool_script,
            reader_script,
        ],
        styles,
    ) = match profile {
        Profile::Release => (
            scripts.map(|script| minify::script(&script)),
            minify::styles(&styles),
        ),
        Profile::Dev => (scripts, styles),
    };
    Ok(Sources {
        wasm: bindings.first,
        opening: bindings.opening,
        rest: bindings.rest,
        glue,
        first,
        element,
        guide: texts::made()?,
        stretch_wasm: stretching.wasm,
        stretch_script,
        pool_wasm: pooling.wasm,
        pool_script,
        reader_wasm: reading.wasm,
        reader_script,
        styles,
        plan_styles: texts::plan_styles()?,
        page: project::read_text(&root.join("index.html"))?,
    })
}

/// Where the files of a build go.
pub fn folder(profile: Profile) -> PathBuf {
    match profile {
        Profile::Release => project::dist(),
        Profile::Dev => project::target().join("dev-dist"),
    }
}

/// Writes beside the old files and changes places at the end, so that nobody is served half a build.
fn put(site: &Site, profile: Profile) -> Outcome {
    let place = folder(profile);
    let next = project::target().join("next-dist");
    clear(&next)?;
    for file in site.files() {
        project::write(&next.join(&file.name), &file.bytes)?;
    }
    if profile == Profile::Release {
        for (name, bytes) in site.packed()? {
            project::write(&next.join(name), bytes)?;
        }
    }
    clear(&place)?;
    fs::rename(&next, &place).because(|| format!("{} cannot be replaced", project::shown(&place)))
}

fn clear(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .because(|| format!("{} cannot be cleared", project::shown(folder)))?;
    }
    Ok(())
}

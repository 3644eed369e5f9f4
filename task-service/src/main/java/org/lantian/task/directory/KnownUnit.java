package org.lantian.task.directory;

/** A unit as the directory last said it. */
public record KnownUnit(String id, String name, String regionCode) {}

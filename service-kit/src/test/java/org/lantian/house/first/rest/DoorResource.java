package org.lantian.house.first.rest;

/** Breaks: a resource that everybody can see. */
public class DoorResource {}

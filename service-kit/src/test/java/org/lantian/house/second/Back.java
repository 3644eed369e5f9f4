package org.lantian.house.second;

import org.lantian.house.first.Cycle;

/** Breaks: two features that need each other. */
public class Back {
    Cycle forth = new Cycle();
}

package org.lantian.house.first;

import org.lantian.house.second.Back;

/** Breaks: two features that need each other. */
public class Cycle {
    Back back = new Back();
}

package org.lantian.local.samples;

/** The six pollutants of the ambient standard, in the column order of the file; in µg/m³, carbon monoxide too. */
enum Pollutant {
    PM25,
    PM10,
    SO2,
    NO2,
    CO,
    O3
}

/**
 * Publications behind the evidence marks, with what each one measured. Read, not recalled; the claims in the texts say
 * no more than this.
 */
export const SOURCES = {
  'jacob-1995': {
    citation: 'Jacob HA, Kissling RO. Clin Biomech 1995;10:352-361.',
    link: 'https://doi.org/10.1016/0268-0033(95)00003-4',
  },
  'kissling-1996': {
    citation: 'Kissling RO, Jacob HA. Bull Hosp Jt Dis 1996;54:158-164.',
    link: 'https://pubmed.ncbi.nlm.nih.gov/8919124/',
  },
  'kibsgard-2012': {
    citation: 'Kibsgard TJ, Roise O, Stuge B, Rohrl SM. Clin Orthop Relat Res 2012.',
    link: 'https://doi.org/10.1007/s11999-012-2413-5',
  },
  'tullberg-1998': { citation: 'Tullberg T, Blomberg S, Branth B, Johnsson R. Spine 1998;23(10).', link: null },
  'joint-mobilisation-1988': {
    citation:
      'Effect of sacroiliac joint mobilization on the standing position of the pelvis. J Orthop Sports Phys Ther 1988;10:77-84.',
    link: 'https://doi.org/10.2519/jospt.1988.10.3.77',
  },
  'lindsey-2015': { citation: 'Lindsey DP, Kiapour A, Yerby SA, Goel VK. Int J Spine Surg 2015;9:64.', link: null },
  'cho-2023': { citation: 'Cho W, Wang W, Lim HJ, Bucklen BS. Asian Spine J 2023;17(1).', link: null },
  'bridging-2014': {
    citation: 'Sacroiliac joint bridging and degenerative changes in the vertebral column. 2014.',
    link: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4172928',
  },
  'becker-2010': {
    citation: 'Becker I, Woodley SJ, Stringer MD. J Anat 2010;217:475-487.',
    link: 'https://doi.org/10.1111/j.1469-7580.2010.01300.x',
  },
  'garras-2008': {
    citation: 'Garras DN, Carothers JT, Olson SA. J Bone Joint Surg Am 2008;90:2114-2118.',
    link: 'https://doi.org/10.2106/JBJS.G.00277',
  },
  'symphysis-width-2021': {
    citation: 'Width of pubic symphysis relating to age and sex in Koreans. J Orthop Surg Res 2021.',
    link: 'https://doi.org/10.1186/s13018-021-02561-9',
  },
  'kouyoumdjian-2012': {
    citation: 'Kouyoumdjian P, Coulomb R, Sanchez T, Asencio G. Orthop Traumatol Surg Res 2012;98:17-23.',
    link: null,
  },
  'knutson-2005': {
    citation: 'Knutson GA. Chiropr Osteopat 2005;13:11.',
    link: 'https://doi.org/10.1186/1746-1340-13-11',
  },
  'knutson-2005-functional': { citation: 'Knutson GA. Chiropr Osteopat 2005;13:12.', link: null },
  'cooperstein-2009': {
    citation: 'Cooperstein R, Lew M. J Chiropr Med 2009;8:107-118.',
    link: 'https://doi.org/10.1016/j.jcm.2009.06.001',
  },
  'cummings-1993': {
    citation: 'Cummings G, Scholz JP, Barnes K. Spine 1993;18:368-373.',
    link: 'https://doi.org/10.1097/00007632-199303000-00012',
  },
  'young-2000': {
    citation: 'Young RS, Andrew PD, Cummings GS. Gait Posture 2000;11:217-223.',
    link: 'https://pubmed.ncbi.nlm.nih.gov/10802434/',
  },
  'raczkowski-2010': {
    citation: 'Raczkowski JW, Daniszewska B, Zolynski K. Arch Med Sci 2010;6:393-398.',
    link: 'https://doi.org/10.5114/aoms.2010.14262',
  },
  'hoikka-1989': {
    citation: 'Hoikka V, Ylikoski M, Tallroth K. Arch Orthop Trauma Surg 1989;108:173-175.',
    link: 'https://doi.org/10.1007/BF00934262',
  },
  'maigne-1996': { citation: 'Maigne JY, Tamalet B. Spine 1996;21:2588-2593.', link: null },
  'maigne-2001': { citation: 'Maigne JY, Chatellier G. Spine 2001;26:E479-E484.', link: null },
  'woon-2013': {
    citation: 'Woon JTK, Perumal V, Maigne JY, Stringer MD. Eur Spine J 2013;22:863-870.',
    link: 'https://doi.org/10.1007/s00586-012-2595-2',
  },
  'rao-2024': {
    citation: 'Rao Y, Yang N, Gao T, et al. Front Neurol 2024;14.',
    link: 'https://doi.org/10.3389/fneur.2023.1269061',
  },
  'khamis-2007': {
    citation: 'Khamis S, Yizhar Z. Gait Posture 2007;25:127-134.',
    link: 'https://doi.org/10.1016/j.gaitpost.2006.02.005',
  },
  'gardner-morse-2004': {
    citation: 'Gardner-Morse MG, Stokes IAF. J Biomech 2004.',
    link: 'https://doi.org/10.1016/j.jbiomech.2003.10.003',
  },
  'levine-1996': {
    citation: 'Levine D, Whittle MW. J Orthop Sports Phys Ther 1996;24:130-135.',
    link: 'https://doi.org/10.2519/jospt.1996.24.3.130',
  },
  'pool-goudzwaard-2004': {
    citation:
      'Pool-Goudzwaard A, Hoek van Dijke G, van Gurp M, Mulder P, Snijders C, Stoeckart R. Clin Biomech 2004;19:564-571.',
    link: 'https://doi.org/10.1016/j.clinbiomech.2004.02.008',
  },
  'tuttle-2014': {
    citation: 'Tuttle LJ, Nguyen OT, Cook MS, et al. Int Urogynecol J 2014.',
    link: null,
  },
  'bo-2001': {
    citation: 'Bo K, Lilleas F, Talseth T, Hedland H. Neurourol Urodyn 2001.',
    link: null,
  },
  'moro-2015': {
    citation: 'Moro F, Mavrelos D, Pateman K, Holland T, Hoo WL, Jurkovic D. Ultrasound Obstet Gynecol 2015.',
    link: 'https://doi.org/10.1002/uog.14628',
  },
  'cheong-2014': {
    citation: 'Adhesiolysis against laparoscopy alone in long-lasting pelvic pain. BMC Womens Health 2014;14:36.',
    link: 'https://doi.org/10.1186/1472-6874-14-36',
  },
  'barros-2024': {
    citation: 'Silva de Barros A, Magalhaes GM, Braga LDM, et al. Eur J Obstet Gynecol Reprod Biol 2024;299.',
    link: 'https://doi.org/10.1016/j.ejogrb.2024.04.030',
  },
  'liebsch-2017': {
    citation: 'Liebsch C, Graf N, Appelt K, Wilke HJ. PLoS ONE 2017.',
    link: 'https://doi.org/10.1371/journal.pone.0178733',
  },
} as const satisfies { readonly [id: string]: { readonly citation: string; readonly link: string | null } }

export type SourceId = keyof typeof SOURCES
